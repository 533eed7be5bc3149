/** The load of the bench, in a process of its own: tells how many checked answers came per second. */
import { Agent, request } from "node:http";

const [, , url = "", load = "", connections = "", warmUp = "", measured = ""] = process.argv;

const agent = new Agent({ keepAlive: true, maxSockets: Number(connections) });
const pay = load === "pay";
const target = `${url}/integrators/payments/debts/${pay ? "pay" : "detail?roomNumber=IG00001"}`;
const body = pay ? '{"roomNumber":"IG00001","paymentId":"INV0001"}' : "";
const expected = pay ? '"transactionId":' : '"totalDebt":';
const headers = {
  authorization: "Bearer any",
  ...(pay ? { "content-type": "application/json", "content-length": Buffer.byteLength(body) } : {}),
};

/** An answer that is not the expected one must not count as a fast one. */
function ask(): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent = request(target, { agent, method: pay ? "POST" : "GET", headers }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => {
        text += chunk;
      });
      response.once("error", reject);
      response.once("end", () => {
        if (response.statusCode === 200 && text.includes(expected)) resolve();
        else reject(new Error(`unexpected answer ${response.statusCode}: ${text.slice(0, 200)}`));
      });
    });
    sent.once("error", reject);
    sent.end(body);
  });
}

/** Every connection asks again as soon as it was answered. */
async function run(durationMs: number): Promise<number> {
  const begun = performance.now();
  let count = 0;
  const one = async (): Promise<void> => {
    while (performance.now() - begun < durationMs) {
      await ask();
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: Number(connections) }, one));
  return (count * 1000) / (performance.now() - begun);
}

await run(Number(warmUp));
process.send?.({ perSecond: await run(Number(measured)) });
agent.destroy();
process.disconnect();
