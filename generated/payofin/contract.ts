// Generated from openapi/payofin/openapi.yaml by `npm run generate`. Change the spec, not this file.

import type { Contract } from "../../src/verify/contract.js";

export const CONTRACT: Contract = {
  document: "openapi/payofin/openapi.yaml",
  line: 32,
  servers: ["https://api-test.payofin.com","https://api.payofin.com"],
  credentials: ["apikey","secretkey"],
  operations: {
    "collectInvoice": {"method":"POST","path":"/invoices/invoicepayment","line":34,"parameters":[],"parametersLine":34,"body":{"required":true,"line":71,"content":{"application/json":{"line":73,"ref":"InvoicePaymentRequest"}}},"responses":{"200":{"line":84,"content":{"application/json":{"line":86,"ref":"InvoicePaymentAnswer"}},"headers":{}},"401":{"line":318,"content":{"application/json":{"line":320,"ref":"Refusal"}},"headers":{}},"403":{"line":327,"content":{"application/json":{"line":329,"ref":"Refusal"}},"headers":{}},"429":{"line":341,"content":{"application/json":{"line":343,"ref":"Refusal"}},"headers":{"retry-after":{"required":false,"schema":{"line":339,"type":["integer"],"minimum":0}}}},"5XX":{"line":352,"content":{"application/json":{"line":354,"ref":"Refusal"}},"headers":{}}},"responsesLine":81},
  },
  schemas: {
    "Balance": {"line":275,"ref":"Lira"},
    "InvoicePaymentAnswer": {"line":175,"lines":{"type":179,"properties":186},"type":["object"],"allOf":[{"line":181,"anyOf":[{"line":181,"required":["result"]},{"line":181,"required":["Result"]}]},{"line":181,"anyOf":[{"line":181,"required":["resultCode"]},{"line":181,"required":["ResultCode"]}]}],"properties":{"result":{"line":187,"ref":"Result"},"Result":{"line":188,"ref":"Result"},"resultCode":{"line":189,"ref":"ResultCode"},"ResultCode":{"line":190,"ref":"ResultCode"},"resultMessage":{"line":191,"ref":"ResultMessage"},"ResultMessage":{"line":192,"ref":"ResultMessage"},"payofinPaymentDetails":{"line":193,"ref":"PaymentDetails"},"PayofinPaymentDetails":{"line":194,"ref":"PaymentDetails"}}},
    "InvoicePaymentId": {"line":272,"lines":{"type":274},"type":["integer"]},
    "InvoicePaymentRequest": {"line":155,"lines":{"type":156,"required":157,"properties":158,"additionalProperties":174},"type":["object"],"required":["invoiceQueryId"],"properties":{"invoiceQueryId":{"line":159,"lines":{"type":161,"minimum":162},"type":["integer"],"minimum":1},"partialAmount":{"line":163,"lines":{"type":167,"minimum":168},"type":["integer"],"minimum":1}},"additionalProperties":{"line":174,"never":true}},
    "Lira": {"line":284,"lines":{"type":286,"pattern":287},"type":["number","string"],"pattern":"^-?[0-9]+(\\.[0-9]+)?$"},
    "PaymentAmount": {"line":278,"ref":"Lira"},
    "PaymentDate": {"line":296,"lines":{"type":298,"pattern":299},"type":["string"],"pattern":"^[0-9]{2}\\.[0-9]{2}\\.[0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2}$"},
    "PaymentDetails": {"line":249,"lines":{"type":251,"properties":261},"type":["object","null"],"allOf":[{"line":253,"anyOf":[{"line":253,"required":["invoicePaymentId"]},{"line":253,"required":["InvoicePaymentId"]}]},{"line":253,"anyOf":[{"line":253,"required":["balance"]},{"line":253,"required":["Balance"]}]},{"line":253,"anyOf":[{"line":253,"required":["paymentAmount"]},{"line":253,"required":["PaymentAmount"]}]},{"line":253,"anyOf":[{"line":253,"required":["profit"]},{"line":253,"required":["Profit"]}]},{"line":253,"anyOf":[{"line":253,"required":["paymentDate"]},{"line":253,"required":["PaymentDate"]}]}],"properties":{"invoicePaymentId":{"line":262,"ref":"InvoicePaymentId"},"InvoicePaymentId":{"line":263,"ref":"InvoicePaymentId"},"balance":{"line":264,"ref":"Balance"},"Balance":{"line":265,"ref":"Balance"},"paymentAmount":{"line":266,"ref":"PaymentAmount"},"PaymentAmount":{"line":267,"ref":"PaymentAmount"},"profit":{"line":268,"ref":"Profit"},"Profit":{"line":269,"ref":"Profit"},"paymentDate":{"line":270,"ref":"PaymentDate"},"PaymentDate":{"line":271,"ref":"PaymentDate"}}},
    "Profit": {"line":281,"ref":"Lira"},
    "Refusal": {"line":307,"lines":{"type":309,"required":310,"properties":311},"type":["object"],"required":["result","resultCode","resultMessage"],"properties":{"result":{"line":312,"type":["boolean"],"enum":[false]},"resultCode":{"line":313,"ref":"ResultCode"},"resultMessage":{"line":314,"ref":"ResultMessage"}}},
    "Result": {"line":201,"lines":{"type":203},"type":["boolean"]},
    "ResultCode": {"line":209,"lines":{"type":243},"type":["integer"]},
    "ResultMessage": {"line":244,"lines":{"type":248},"type":["string","null"]},
  },
};
