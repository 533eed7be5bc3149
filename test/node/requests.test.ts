// Every bad request and every bad handler once more, this time through a socket and the listener for Node.
import { afterAll } from "vitest";
import { goThroughNode } from "../helpers/ways.js";

afterAll(await goThroughNode());
await import("../server/requests.test.js");
