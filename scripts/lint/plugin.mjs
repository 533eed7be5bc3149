// Payspec's own Redocly rules. Plain .mjs, because Redocly loads plugins with Node's import() and Node 20 runs no
// TypeScript. A rule takes effect only where redocly.yaml switches it on.
import dialect from "./rules/dialect.mjs";
import exclusiveUnions from "./rules/exclusive-unions.mjs";
import idempotency from "./rules/idempotency.mjs";
import operationVerbNoun from "./rules/operation-verb-noun.mjs";
import providerName from "./rules/provider-name.mjs";
import quirkComplete from "./rules/quirk-complete.mjs";
import quirkUnique from "./rules/quirk-unique.mjs";
import requestClosed from "./rules/request-closed.mjs";
import responseExample from "./rules/response-example.mjs";

const rules = {
  dialect,
  "exclusive-unions": exclusiveUnions,
  idempotency,
  "operation-verb-noun": operationVerbNoun,
  "provider-name": providerName,
  "quirk-complete": quirkComplete,
  "quirk-unique": quirkUnique,
  "request-closed": requestClosed,
  "response-example": responseExample,
};

export default () => ({ id: "payspec", rules: { oas3: rules } });
