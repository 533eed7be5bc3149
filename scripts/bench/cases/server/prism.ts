import { startPrism } from "../../../mock/mocks.js";
import { report } from "./node.js";

/** As `payspec/testing` starts it: in a program, without a log. */
const mocks = await startPrism();
report(mocks.url("inex"));
