/** Makes the pages of the docs for `npm run dev`: a request names the references to make, and the result is the files. */
import { siteFiles } from "../docs/site.js";
import { handleRequests } from "./child-work.js";

handleRequests(async (names) => {
  const references = Array.isArray(names) ? names.map(String) : [];
  return siteFiles({ references });
});
