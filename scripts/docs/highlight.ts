import { createCssVariablesTheme, createHighlighterCoreSync } from "shiki/core";
import { createJavaScriptRegexEngine } from "shiki/engine/javascript";
import json from "shiki/langs/json.mjs";
import shell from "shiki/langs/shellscript.mjs";
import typescript from "shiki/langs/typescript.mjs";
import yaml from "shiki/langs/yaml.mjs";
import { type Fragment, html } from "../../src/core/html.js";

const THEME = "classes";
const highlighter = createHighlighterCoreSync({
  themes: [createCssVariablesTheme({ name: THEME, variablePrefix: "--" })],
  langs: [json, shell, typescript, yaml],
  engine: createJavaScriptRegexEngine(),
});
/** `npm run dev` makes the pages again and again, most of the code on them the same. */
const known = new Map<string, Fragment>();

/** Code with a class for each token, because a page forbids itself inline styles; a language of no grammar stays plain. */
export function highlight(language: string, text: string): Fragment {
  if (!highlighter.getLoadedLanguages().includes(language)) return text;
  const key = `${language}\n${text}`;
  const found = known.get(key) ?? tokens(language, text);
  known.set(key, found);
  return found;
}

function tokens(lang: string, text: string): Fragment {
  // Without a limit of time: a slow machine must make the same page.
  const lines = highlighter.codeToTokensBase(text, { lang, theme: THEME, tokenizeTimeLimit: 0 });
  return lines.map((line, index) => [
    index > 0 && "\n",
    line.map(({ content, color = "" }) => {
      const [, name] = /--token-([\w-]+)/.exec(color) ?? [];
      return name === undefined ? content : html`<span class="t-${name}">${content}</span>`;
    }),
  ]);
}
