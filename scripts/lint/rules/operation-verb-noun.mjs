// An operationId becomes a method's name. One form for all providers lets a reader guess the name; a list of known
// verbs is what tells `checkDebts` from `debtsCheck`.
const VERBS = new Set([
  "authorize",
  "calculate",
  "cancel",
  "capture",
  "check",
  "close",
  "collect",
  "complete",
  "confirm",
  "create",
  "delete",
  "find",
  "get",
  "issue",
  "list",
  "lock",
  "notify",
  "open",
  "pay",
  "poll",
  "preview",
  "query",
  "read",
  "refund",
  "register",
  "reject",
  "release",
  "remove",
  "renew",
  "replace",
  "request",
  "resend",
  "reserve",
  "resume",
  "retry",
  "reverse",
  "revoke",
  "search",
  "send",
  "start",
  "stop",
  "submit",
  "suspend",
  "top",
  "update",
  "upload",
  "validate",
  "verify",
  "void",
]);

const CAMEL_WORDS = /^([a-z]+)(?:[A-Z][a-z0-9]*)+$/;

export default () => ({
  Operation(operation, { report, location }) {
    const id = operation.operationId;
    if (typeof id !== "string") return; // Redocly's operation-operationId asks for it.
    const place = location.child("operationId");
    const verb = CAMEL_WORDS.exec(id)?.[1];
    if (verb === undefined) {
      const message = `operationId "${id}" is not a verb and a noun in lowerCamelCase; name it like \`checkDebts\`.`;
      report({ message, location: place });
    } else if (!VERBS.has(verb)) {
      const message =
        `operationId "${id}" begins with "${verb}", which is no known verb; put the verb first, like \`checkDebts\`, ` +
        "or add a new verb to VERBS in scripts/lint/rules/operation-verb-noun.mjs.";
      report({ message, location: place });
    }
  },
});
