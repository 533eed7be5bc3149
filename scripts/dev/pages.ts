/** Makes the pages of the docs for `npm run dev`: it is told whose references, and answers with the files. */
import { siteFiles } from "../docs/site.js";
import { answering } from "./answering.js";

answering(async (names) => {
  const references = Array.isArray(names) ? names.map(String) : [];
  return siteFiles({ references });
});
