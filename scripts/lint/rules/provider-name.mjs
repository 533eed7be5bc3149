// The provider's name prefixes its quirks' ids and is that of its folders.
export const isProviderName = (name) => typeof name === "string" && /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name);

const FORM = "write the provider's name at the root in lower-case kebab form, such as `x-provider: inex`.";

export default () => ({
  Root(root, { report, location }) {
    const name = root["x-provider"];
    const refuse = (message) =>
      report({ message, location: location.child(name === undefined ? "openapi" : "x-provider").key() });
    if (name === undefined) return refuse(`x-provider is missing; ${FORM}`);
    if (!isProviderName(name)) return refuse(`x-provider is ${JSON.stringify(name)}; ${FORM}`);
    const folder = /[\\/]openapi[\\/]([^\\/]+)[\\/]openapi\.yaml$/.exec(location.source.absoluteRef)?.[1];
    if (folder !== undefined && folder !== name)
      refuse(`x-provider is "${name}", but its folder is ${folder}; give both one name.`);
  },
});
