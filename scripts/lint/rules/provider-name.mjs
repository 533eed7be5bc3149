// The provider's name prefixes its quirks' ids and names its folders, so it is written once, at the root.
export const isProviderName = (name) => typeof name === "string" && /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name);

export default () => ({
  Root(root, { report, location }) {
    const name = root["x-provider"];
    if (isProviderName(name)) return;
    const what = name === undefined ? "x-provider is missing" : `x-provider is ${JSON.stringify(name)}`;
    report({
      message: `${what}; write the provider's name at the root in lower-case kebab form, such as \`x-provider: inex\`.`,
      location: location.child(name === undefined ? "openapi" : "x-provider").key(),
    });
  },
});
