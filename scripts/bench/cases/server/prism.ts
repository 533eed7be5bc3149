import { startPrism } from "../../../mock/mocks.js";

/** As `payspec/testing` starts it: in a program, without a log. */
process.send?.((await startPrism()).url("inex"));
process.once("disconnect", () => process.exit(0));
