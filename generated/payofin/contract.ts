// Generated from openapi/payofin/openapi.yaml by `npm run generate`. Change the spec, not this file.

import type { Contract } from "../../src/verify/contract.js";

export const CONTRACT: Contract = {
  document: "openapi/payofin/openapi.yaml",
  line: 33,
  servers: ["https://api-test.payofin.com","https://api.payofin.com"],
  credentials: ["apikey","secretkey"],
  operations: {
    "collectInvoice": {"method":"POST","path":"/invoices/invoicepayment","line":35,"parameters":[],"parametersLine":35,"body":{"required":true,"line":72,"content":{"application/json":{"line":74,"ref":"InvoicePaymentRequest"}}},"responses":{"200":{"line":85,"content":{"application/json":{"line":87,"ref":"InvoicePaymentAnswer"}},"headers":{}},"401":{"line":327,"content":{"application/json":{"line":329,"ref":"Refusal"}},"headers":{}},"403":{"line":336,"content":{"application/json":{"line":338,"ref":"Refusal"}},"headers":{}},"429":{"line":350,"content":{"application/json":{"line":352,"ref":"Refusal"}},"headers":{"retry-after":{"required":false,"schema":{"line":348,"type":["integer"],"minimum":0}}}},"5XX":{"line":361,"content":{"application/json":{"line":363,"ref":"Refusal"}},"headers":{}}},"responsesLine":82},
  },
  schemas: {
    "Balance": {"line":284,"ref":"Lira"},
    "InvoicePaymentAnswer": {"line":176,"lines":{"type":180,"allOf":181,"properties":188},"type":["object"],"allOf":[{"line":182,"anyOf":[{"line":183,"required":["result"]},{"line":184,"required":["Result"]}]},{"line":185,"anyOf":[{"line":186,"required":["resultCode"]},{"line":187,"required":["ResultCode"]}]}],"properties":{"result":{"line":189,"ref":"Result"},"Result":{"line":190,"ref":"Result"},"resultCode":{"line":191,"ref":"ResultCode"},"ResultCode":{"line":192,"ref":"ResultCode"},"resultMessage":{"line":193,"ref":"ResultMessage"},"ResultMessage":{"line":194,"ref":"ResultMessage"},"payofinPaymentDetails":{"line":195,"ref":"PaymentDetails"},"PayofinPaymentDetails":{"line":196,"ref":"PaymentDetails"}}},
    "InvoicePaymentId": {"line":281,"lines":{"type":283},"type":["integer"]},
    "InvoicePaymentRequest": {"line":156,"lines":{"type":157,"required":158,"properties":159,"additionalProperties":175},"type":["object"],"required":["invoiceQueryId"],"properties":{"invoiceQueryId":{"line":160,"lines":{"type":162,"minimum":163},"type":["integer"],"minimum":1},"partialAmount":{"line":164,"lines":{"type":168,"minimum":169},"type":["integer"],"minimum":1}},"additionalProperties":{"line":175,"never":true}},
    "Lira": {"line":293,"lines":{"type":295,"pattern":296},"type":["number","string"],"pattern":"^-?[0-9]+(\\.[0-9]+)?$"},
    "PaymentAmount": {"line":287,"ref":"Lira"},
    "PaymentDate": {"line":305,"lines":{"type":307,"pattern":308},"type":["string"],"pattern":"^[0-9]{2}\\.[0-9]{2}\\.[0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2}$"},
    "PaymentDetails": {"line":251,"lines":{"type":253,"allOf":254,"properties":270},"type":["object","null"],"allOf":[{"line":255,"anyOf":[{"line":256,"required":["invoicePaymentId"]},{"line":257,"required":["InvoicePaymentId"]}]},{"line":258,"anyOf":[{"line":259,"required":["balance"]},{"line":260,"required":["Balance"]}]},{"line":261,"anyOf":[{"line":262,"required":["paymentAmount"]},{"line":263,"required":["PaymentAmount"]}]},{"line":264,"anyOf":[{"line":265,"required":["profit"]},{"line":266,"required":["Profit"]}]},{"line":267,"anyOf":[{"line":268,"required":["paymentDate"]},{"line":269,"required":["PaymentDate"]}]}],"properties":{"invoicePaymentId":{"line":271,"ref":"InvoicePaymentId"},"InvoicePaymentId":{"line":272,"ref":"InvoicePaymentId"},"balance":{"line":273,"ref":"Balance"},"Balance":{"line":274,"ref":"Balance"},"paymentAmount":{"line":275,"ref":"PaymentAmount"},"PaymentAmount":{"line":276,"ref":"PaymentAmount"},"profit":{"line":277,"ref":"Profit"},"Profit":{"line":278,"ref":"Profit"},"paymentDate":{"line":279,"ref":"PaymentDate"},"PaymentDate":{"line":280,"ref":"PaymentDate"}}},
    "Profit": {"line":290,"ref":"Lira"},
    "Refusal": {"line":316,"lines":{"type":318,"required":319,"properties":320},"type":["object"],"required":["result","resultCode","resultMessage"],"properties":{"result":{"line":321,"type":["boolean"],"enum":[false]},"resultCode":{"line":322,"ref":"ResultCode"},"resultMessage":{"line":323,"ref":"ResultMessage"}}},
    "Result": {"line":203,"lines":{"type":205},"type":["boolean"]},
    "ResultCode": {"line":211,"lines":{"type":245},"type":["integer"]},
    "ResultMessage": {"line":246,"lines":{"type":250},"type":["string","null"]},
  },
};
