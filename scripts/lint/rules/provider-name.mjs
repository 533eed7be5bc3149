// The provider's name prefixes its quirks' ids and is that of its folders.
export const isProviderName = (name) => typeof name === "string" && /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name);

export default () => ({
  Root(root, { report, location }) {
    const name = root["x-provider"];
    const [, folder] =
      /\/openapi\/([^/]+)\/openapi\.yaml$/.exec(location.source.absoluteRef.replaceAll("\\", "/")) ?? [];
    if (isProviderName(name) && (folder ?? name) === name) return;
    const what = name === undefined ? "x-provider is missing" : `x-provider is ${JSON.stringify(name)}`;
    const mend = isProviderName(name)
      ? `but its folder is ${folder}; give both one name.`
      : "write the provider's name at the root in lower-case kebab form, such as `x-provider: inex`.";
    report({
      message: `${what}${isProviderName(name) ? "," : ";"} ${mend}`,
      location: location.child(name === undefined ? "openapi" : "x-provider").key(),
    });
  },
});
