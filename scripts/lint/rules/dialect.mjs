// OpenAPI 3.1 reads its schemas as JSON Schema 2020-12 where a document names no dialect, and so does everything here.
const BASE = "https://spec.openapis.org/oas/3.1/dialect/base";
const SAME = [BASE, "https://json-schema.org/draft/2020-12/schema"];

export default () => ({
  Root({ jsonSchemaDialect: found }, { report, location }) {
    if (found === undefined || SAME.includes(found)) return;
    report({
      message: `jsonSchemaDialect is ${JSON.stringify(found)}; leave the line out: schemas are read as JSON Schema 2020-12.`,
      location: location.child("jsonSchemaDialect").key(),
    });
  },
});
