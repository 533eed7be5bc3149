// Generated from openapi/payofin/openapi.yaml by `npm run generate`. Change the spec, not this file.

import type { Contract } from "../../src/verify/contract.js";

export const CONTRACT: Contract = {
  document: "openapi/payofin/openapi.yaml",
  line: 32,
  servers: ["https://api-test.payofin.com","https://api.payofin.com"],
  credentials: ["apikey","secretkey"],
  operations: {
    "collectInvoice": {"method":"POST","path":"/invoices/invoicepayment","line":34,"parameters":[],"parametersLine":34,"body":{"required":true,"line":72,"content":{"application/json":{"line":74,"ref":"InvoicePaymentRequest"}}},"responses":{"200":{"line":85,"content":{"application/json":{"line":87,"ref":"InvoicePaymentAnswer"}},"headers":{}},"401":{"line":321,"content":{"application/json":{"line":323,"ref":"Refusal"}},"headers":{}},"403":{"line":330,"content":{"application/json":{"line":332,"ref":"Refusal"}},"headers":{}},"429":{"line":344,"content":{"application/json":{"line":346,"ref":"Refusal"}},"headers":{"retry-after":{"required":false,"schema":{"line":342,"type":["integer"],"minimum":0}}}},"5XX":{"line":355,"content":{"application/json":{"line":357,"ref":"Refusal"}},"headers":{}}},"responsesLine":82},
  },
  schemas: {
    "Balance": {"line":278,"ref":"Lira"},
    "InvoicePaymentAnswer": {"line":177,"lines":{"type":181,"properties":188},"type":["object"],"allOf":[{"line":183,"anyOf":[{"line":183,"required":["result"]},{"line":183,"required":["Result"]}]},{"line":183,"anyOf":[{"line":183,"required":["resultCode"]},{"line":183,"required":["ResultCode"]}]}],"properties":{"result":{"line":189,"ref":"Result"},"Result":{"line":190,"ref":"Result"},"resultCode":{"line":191,"ref":"ResultCode"},"ResultCode":{"line":192,"ref":"ResultCode"},"resultMessage":{"line":193,"ref":"ResultMessage"},"ResultMessage":{"line":194,"ref":"ResultMessage"},"payofinPaymentDetails":{"line":195,"ref":"PaymentDetails"},"PayofinPaymentDetails":{"line":196,"ref":"PaymentDetails"}}},
    "InvoicePaymentId": {"line":275,"lines":{"type":277},"type":["integer"]},
    "InvoicePaymentRequest": {"line":157,"lines":{"type":158,"required":159,"properties":160,"additionalProperties":176},"type":["object"],"required":["invoiceQueryId"],"properties":{"invoiceQueryId":{"line":161,"lines":{"type":163,"minimum":164},"type":["integer"],"minimum":1},"partialAmount":{"line":165,"lines":{"type":169,"minimum":170},"type":["integer"],"minimum":1}},"additionalProperties":{"line":176,"never":true}},
    "Lira": {"line":287,"lines":{"type":289,"pattern":290},"type":["number","string"],"pattern":"^-?[0-9]+(\\.[0-9]+)?$"},
    "PaymentAmount": {"line":281,"ref":"Lira"},
    "PaymentDate": {"line":299,"lines":{"type":301,"pattern":302},"type":["string"],"pattern":"^[0-9]{2}\\.[0-9]{2}\\.[0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2}$"},
    "PaymentDetails": {"line":252,"lines":{"type":254,"properties":264},"type":["object","null"],"allOf":[{"line":256,"anyOf":[{"line":256,"required":["invoicePaymentId"]},{"line":256,"required":["InvoicePaymentId"]}]},{"line":256,"anyOf":[{"line":256,"required":["balance"]},{"line":256,"required":["Balance"]}]},{"line":256,"anyOf":[{"line":256,"required":["paymentAmount"]},{"line":256,"required":["PaymentAmount"]}]},{"line":256,"anyOf":[{"line":256,"required":["profit"]},{"line":256,"required":["Profit"]}]},{"line":256,"anyOf":[{"line":256,"required":["paymentDate"]},{"line":256,"required":["PaymentDate"]}]}],"properties":{"invoicePaymentId":{"line":265,"ref":"InvoicePaymentId"},"InvoicePaymentId":{"line":266,"ref":"InvoicePaymentId"},"balance":{"line":267,"ref":"Balance"},"Balance":{"line":268,"ref":"Balance"},"paymentAmount":{"line":269,"ref":"PaymentAmount"},"PaymentAmount":{"line":270,"ref":"PaymentAmount"},"profit":{"line":271,"ref":"Profit"},"Profit":{"line":272,"ref":"Profit"},"paymentDate":{"line":273,"ref":"PaymentDate"},"PaymentDate":{"line":274,"ref":"PaymentDate"}}},
    "Profit": {"line":284,"ref":"Lira"},
    "Refusal": {"line":310,"lines":{"type":312,"required":313,"properties":314},"type":["object"],"required":["result","resultCode","resultMessage"],"properties":{"result":{"line":315,"type":["boolean"],"enum":[false]},"resultCode":{"line":316,"ref":"ResultCode"},"resultMessage":{"line":317,"ref":"ResultMessage"}}},
    "Result": {"line":203,"lines":{"type":205},"type":["boolean"]},
    "ResultCode": {"line":212,"lines":{"type":246},"type":["integer"]},
    "ResultMessage": {"line":247,"lines":{"type":251},"type":["string","null"]},
  },
};
