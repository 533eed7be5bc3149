// Our documents in other people's tools: what they reject or warn of would be our users' to explain.
import { join } from "node:path";
import SwaggerParser from "@apidevtools/swagger-parser";
import { expect, test } from "vitest";
import { documents, ROOT } from "../scripts/generate/spec.js";

const OPENAPI = [...documents(), "scripts/new-provider/template/openapi/acme/openapi.yaml"].filter(
  (path) => !path.endsWith("flows.arazzo.yaml"),
);

test.each(OPENAPI)("swagger-parser finds %s valid, and Swagger UI has no dialect to warn of", async (path) => {
  const document = await SwaggerParser.validate(join(ROOT, path));
  expect(document).not.toHaveProperty("jsonSchemaDialect");
});

test("a description of a server variable is what swagger-parser rejects", async () => {
  const installation = { default: "test.example", description: "The host." };
  const document = {
    openapi: "3.1.0",
    info: { title: "Acme", version: "1.0.0" },
    servers: [{ url: "https://{installation}", variables: { installation } }],
    paths: {},
  } as const;
  await expect(
    SwaggerParser.validate(structuredClone({ ...document, servers: [...document.servers] })),
  ).rejects.toThrow("/servers/0/variables/installation");
});
