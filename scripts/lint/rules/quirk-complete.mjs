// A quirk is a contradiction of a vendor's document that we declare: what it says, what it shows, how we read it.
// One that leaves a part out can neither be shown in the docs nor tested, so it counts as undeclared.

import { visitQuirks } from "../quirks.mjs";
import { child, entries, isObject, isText } from "../schema.mjs";
import { isProviderName } from "./provider-name.mjs";

const TEXTS = ["id", "says", "shows", "reading"];
const MEMBERS = [...TEXTS, "forms", "handledBy"];
const FORM = /^(?=.{1,24}$)[a-z0-9]+(-[a-z0-9]+)*$/;

const areForms = (forms) =>
  Array.isArray(forms) &&
  forms.length >= 2 &&
  forms.every((form) => typeof form === "string" && FORM.test(form)) &&
  new Set(forms).size === forms.length;

/** Every fault, as the member it concerns and a message. */
function* faults(quirk, provider) {
  for (const name of Object.keys(quirk).filter((name) => !MEMBERS.includes(name))) {
    yield [name, `The quirk has an unknown member "${name}"; it may have ${MEMBERS.join(", ")}.`];
  }
  for (const name of TEXTS.filter((name) => !isText(quirk[name]))) {
    yield [name, `The quirk lacks \`${name}\`; it needs ${TEXTS.join(", ")}, each a non-empty string.`];
  }
  // A provider's name that is itself wrong is for provider-name to report, not for every quirk as well.
  const prefix = isProviderName(provider) ? provider : "[a-z0-9]+";
  if (isText(quirk.id) && !new RegExp(`^${prefix}-[a-z0-9-]+$`).test(quirk.id)) {
    const form = isProviderName(provider) ? `\`${provider}-\`` : "the provider's name, a hyphen";
    yield ["id", `The quirk's id "${quirk.id}" does not fit; write ${form} and lower-case letters, digits, hyphens.`];
  }
  if (quirk.forms !== undefined && !areForms(quirk.forms)) {
    yield ["forms", "The quirk's `forms` must be two or more different lower-case kebab names of 24 letters at most."];
  }
  if (quirk.handledBy !== undefined && !/^(?:spec|src\/(?:client|core|server)\/\S+\.ts)$/.test(quirk.handledBy)) {
    yield [
      "handledBy",
      "The quirk's `handledBy` must be `spec` or a file of the runtime, such as `src/client/send.ts`; leave it out where the provider's own code handles the quirk.",
    ];
  }
}

function checkQuirks(list, { root, report }) {
  if (!Array.isArray(list.node) || list.node.length === 0) {
    const message = `x-quirks must be a list of one or more quirks, each with ${TEXTS.join(", ")}; fill or remove it.`;
    report({ message, location: list.location.key() });
    return;
  }
  for (const [, quirk] of entries(list)) {
    if (!isObject(quirk.node)) {
      report({ message: `The quirk must be an object with ${TEXTS.join(", ")}.`, location: quirk.location });
      continue;
    }
    for (const [member, message] of faults(quirk.node, root["x-provider"])) {
      const has = Object.hasOwn(quirk.node, member);
      report({ message, location: has ? child(quirk, member).location.key() : quirk.location });
    }
  }
}

export default () => visitQuirks(checkQuirks);
