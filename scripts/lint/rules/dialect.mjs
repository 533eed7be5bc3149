// An OpenAPI 3.1 document without this line leaves its dialect to whoever reads it. Mock servers then take the
// schemas for draft-07 and silently leave out those they cannot compile, so that a mock lets anything pass.
const DIALECT = "https://json-schema.org/draft/2020-12/schema";

export default () => ({
  Root(root, { report, location }) {
    const found = root.jsonSchemaDialect;
    if (found === DIALECT) return;
    const what = found === undefined ? "jsonSchemaDialect is missing" : `jsonSchemaDialect is ${JSON.stringify(found)}`;
    report({
      message: `${what}; write \`jsonSchemaDialect: ${DIALECT}\`, or mock servers read the schemas as draft-07.`,
      location: location.child(found === undefined ? "openapi" : "jsonSchemaDialect").key(),
    });
  },
});
