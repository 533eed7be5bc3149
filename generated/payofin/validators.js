// Generated from openapi/payofin/openapi.yaml by `npm run generate`. Change the spec, not this file.
// schemas:requests
var collectInvoice = validate52;
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.invoiceQueryId === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "invoiceQueryId" }, message: "must have required property 'invoiceQueryId'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    let _errs1 = errors;
    for (let key0 in data)
      if (!(key0 === "invoiceQueryId" || key0 === "partialAmount")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.invoiceQueryId !== void 0) {
      let data0 = data.invoiceQueryId, _errs2 = errors;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err2 = { instancePath: instancePath + "/invoiceQueryId", schemaPath: "#/properties/invoiceQueryId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      let _errs3 = errors;
      if (typeof data0 == "number" && isFinite(data0) && (data0 < 1 || isNaN(data0))) {
        let err3 = { instancePath: instancePath + "/invoiceQueryId", schemaPath: "#/properties/invoiceQueryId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var valid0 = _errs2 === errors;
    }
    if (data.partialAmount !== void 0) {
      let data1 = data.partialAmount, _errs4 = errors;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err4 = { instancePath: instancePath + "/partialAmount", schemaPath: "#/properties/partialAmount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      let _errs5 = errors;
      if (typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1))) {
        let err5 = { instancePath: instancePath + "/partialAmount", schemaPath: "#/properties/partialAmount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      var valid0 = _errs4 === errors;
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate53.errors = vErrors, errors === 0;
}
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.body === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "body" }, message: "must have required property 'body'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.params !== void 0) {
      let data0 = data.params, _errs1 = errors, _errs2 = errors;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.path !== void 0) {
          let data1 = data0.path, _errs3 = errors, _errs4 = errors;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            let _errs5 = errors;
            for (let key0 in data1) {
              let err1 = { instancePath: instancePath + "/params/path", schemaPath: "#/properties/params/properties/path/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
          } else {
            let err2 = { instancePath: instancePath + "/params/path", schemaPath: "#/properties/params/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
          var valid1 = _errs3 === errors;
        }
        if (data0.query !== void 0) {
          let data2 = data0.query, _errs6 = errors, _errs7 = errors;
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            let _errs8 = errors;
            for (let key1 in data2) {
              let err3 = { instancePath: instancePath + "/params/query", schemaPath: "#/properties/params/properties/query/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          } else {
            let err4 = { instancePath: instancePath + "/params/query", schemaPath: "#/properties/params/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          var valid1 = _errs6 === errors;
        }
      } else {
        let err5 = { instancePath: instancePath + "/params", schemaPath: "#/properties/params/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      var valid0 = _errs1 === errors;
    }
    if (data.body !== void 0) {
      let data3 = data.body, _errs9 = errors;
      validate53(data3, { instancePath: instancePath + "/body", parentData: data, parentDataProperty: "body", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
      var valid0 = _errs9 === errors;
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}

// schemas:responses
var collectInvoice_200 = validate522;
function validate532(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "boolean")
    return validate532.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
  let _errs0 = errors;
  return validate532.errors = vErrors, errors === 0;
}
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)))
    return validate56.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
  let _errs0 = errors;
  return validate56.errors = vErrors, errors === 0;
}
var schema22 = { type: ["string", "null"] };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && data !== null)
    return validate59.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema22.type }, message: "must be string,null" }], !1;
  let _errs0 = errors;
  return validate59.errors = vErrors, errors === 0;
}
var schema23 = { type: ["object", "null"], allOf: [{ anyOf: [{ required: ["invoicePaymentId"] }, { required: ["InvoicePaymentId"] }] }, { anyOf: [{ required: ["balance"] }, { required: ["Balance"] }] }, { anyOf: [{ required: ["paymentAmount"] }, { required: ["PaymentAmount"] }] }, { anyOf: [{ required: ["profit"] }, { required: ["Profit"] }] }, { anyOf: [{ required: ["paymentDate"] }, { required: ["PaymentDate"] }] }], properties: { invoicePaymentId: { $ref: "spec:payofin/schemas/InvoicePaymentId" }, InvoicePaymentId: { $ref: "spec:payofin/schemas/InvoicePaymentId" }, balance: { $ref: "spec:payofin/schemas/Balance" }, Balance: { $ref: "spec:payofin/schemas/Balance" }, paymentAmount: { $ref: "spec:payofin/schemas/PaymentAmount" }, PaymentAmount: { $ref: "spec:payofin/schemas/PaymentAmount" }, profit: { $ref: "spec:payofin/schemas/Profit" }, Profit: { $ref: "spec:payofin/schemas/Profit" }, paymentDate: { $ref: "spec:payofin/schemas/PaymentDate" }, PaymentDate: { $ref: "spec:payofin/schemas/PaymentDate" } } };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)))
    return validate63.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
  let _errs0 = errors;
  return validate63.errors = vErrors, errors === 0;
}
var schema26 = { type: ["number", "string"], pattern: "^-?[0-9]+(\\.[0-9]+)?$" }, pattern3 = new RegExp("^-?[0-9]+(\\.[0-9]+)?$", "u");
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && isFinite(data)) && typeof data != "string")
    return validate67.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema26.type }, message: "must be number,string" }], !1;
  let _errs0 = errors;
  return errors === 0 && typeof data == "string" && !pattern3.test(data) ? (validate67.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?[0-9]+(\\.[0-9]+)?$" }, message: 'must match pattern "^-?[0-9]+(\\.[0-9]+)?$"' }], !1) : (validate67.errors = vErrors, errors === 0);
}
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  return validate67(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length), validate66.errors = vErrors, errors === 0;
}
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  return validate67(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length), validate71.errors = vErrors, errors === 0;
}
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  return validate67(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length), validate75.errors = vErrors, errors === 0;
}
var pattern4 = new RegExp("^[0-9]{2}\\.[0-9]{2}\\.[0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2}$", "u");
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (errors === 0)
    if (typeof data == "string") {
      if (!pattern4.test(data))
        return validate79.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{2}\\.[0-9]{2}\\.[0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2}$" }, message: 'must match pattern "^[0-9]{2}\\.[0-9]{2}\\.[0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2}$"' }], !1;
    } else
      return validate79.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
  return validate79.errors = vErrors, errors === 0;
}
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null)
    return validate62.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema23.type }, message: "must be object,null" }], !1;
  let _errs0 = errors, _errs1 = errors, _errs2 = errors, valid1 = !1, _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.invoicePaymentId === void 0 && (missing0 = "invoicePaymentId")) {
      let err0 = { instancePath, schemaPath: "#/allOf/0/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  if (valid1 = valid1 || _valid0, !valid1) {
    let _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.InvoicePaymentId === void 0 && (missing1 = "InvoicePaymentId")) {
        let err1 = { instancePath, schemaPath: "#/allOf/0/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    valid1 = valid1 || _valid0;
  }
  if (valid1)
    errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
  else {
    let err2 = { instancePath, schemaPath: "#/allOf/0/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    return vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, validate62.errors = vErrors, !1;
  }
  var valid0 = _errs1 === errors;
  if (valid0) {
    let _errs5 = errors, _errs6 = errors, valid2 = !1, _errs7 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.balance === void 0 && (missing2 = "balance")) {
        let err3 = { instancePath, schemaPath: "#/allOf/1/anyOf/0/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    var _valid1 = _errs7 === errors;
    if (valid2 = valid2 || _valid1, !valid2) {
      let _errs8 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing3;
        if (data.Balance === void 0 && (missing3 = "Balance")) {
          let err4 = { instancePath, schemaPath: "#/allOf/1/anyOf/1/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      var _valid1 = _errs8 === errors;
      valid2 = valid2 || _valid1;
    }
    if (valid2)
      errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
    else {
      let err5 = { instancePath, schemaPath: "#/allOf/1/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
      return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate62.errors = vErrors, !1;
    }
    var valid0 = _errs5 === errors;
    if (valid0) {
      let _errs9 = errors, _errs10 = errors, valid3 = !1, _errs11 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing4;
        if (data.paymentAmount === void 0 && (missing4 = "paymentAmount")) {
          let err6 = { instancePath, schemaPath: "#/allOf/2/anyOf/0/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
      var _valid2 = _errs11 === errors;
      if (valid3 = valid3 || _valid2, !valid3) {
        let _errs12 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing5;
          if (data.PaymentAmount === void 0 && (missing5 = "PaymentAmount")) {
            let err7 = { instancePath, schemaPath: "#/allOf/2/anyOf/1/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        var _valid2 = _errs12 === errors;
        valid3 = valid3 || _valid2;
      }
      if (valid3)
        errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null);
      else {
        let err8 = { instancePath, schemaPath: "#/allOf/2/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        return vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++, validate62.errors = vErrors, !1;
      }
      var valid0 = _errs9 === errors;
      if (valid0) {
        let _errs13 = errors, _errs14 = errors, valid4 = !1, _errs15 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing6;
          if (data.profit === void 0 && (missing6 = "profit")) {
            let err9 = { instancePath, schemaPath: "#/allOf/3/anyOf/0/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
        var _valid3 = _errs15 === errors;
        if (valid4 = valid4 || _valid3, !valid4) {
          let _errs16 = errors;
          if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing7;
            if (data.Profit === void 0 && (missing7 = "Profit")) {
              let err10 = { instancePath, schemaPath: "#/allOf/3/anyOf/1/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
          }
          var _valid3 = _errs16 === errors;
          valid4 = valid4 || _valid3;
        }
        if (valid4)
          errors = _errs14, vErrors !== null && (_errs14 ? vErrors.length = _errs14 : vErrors = null);
        else {
          let err11 = { instancePath, schemaPath: "#/allOf/3/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
          return vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++, validate62.errors = vErrors, !1;
        }
        var valid0 = _errs13 === errors;
        if (valid0) {
          let _errs17 = errors, _errs18 = errors, valid5 = !1, _errs19 = errors;
          if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing8;
            if (data.paymentDate === void 0 && (missing8 = "paymentDate")) {
              let err12 = { instancePath, schemaPath: "#/allOf/4/anyOf/0/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          }
          var _valid4 = _errs19 === errors;
          if (valid5 = valid5 || _valid4, !valid5) {
            let _errs20 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing9;
              if (data.PaymentDate === void 0 && (missing9 = "PaymentDate")) {
                let err13 = { instancePath, schemaPath: "#/allOf/4/anyOf/1/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
            }
            var _valid4 = _errs20 === errors;
            valid5 = valid5 || _valid4;
          }
          if (valid5)
            errors = _errs18, vErrors !== null && (_errs18 ? vErrors.length = _errs18 : vErrors = null);
          else {
            let err14 = { instancePath, schemaPath: "#/allOf/4/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            return vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++, validate62.errors = vErrors, !1;
          }
          var valid0 = _errs17 === errors;
        }
      }
    }
  }
  if (errors === 0 && data && typeof data == "object" && !Array.isArray(data)) {
    if (data.invoicePaymentId !== void 0) {
      let data0 = data.invoicePaymentId, _errs21 = errors;
      validate63(data0, { instancePath: instancePath + "/invoicePaymentId", parentData: data, parentDataProperty: "invoicePaymentId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length);
      var valid6 = _errs21 === errors;
    } else
      var valid6 = !0;
    if (valid6) {
      if (data.InvoicePaymentId !== void 0) {
        let data1 = data.InvoicePaymentId, _errs22 = errors;
        validate63(data1, { instancePath: instancePath + "/InvoicePaymentId", parentData: data, parentDataProperty: "InvoicePaymentId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length);
        var valid6 = _errs22 === errors;
      } else
        var valid6 = !0;
      if (valid6) {
        if (data.balance !== void 0) {
          let data2 = data.balance, _errs23 = errors;
          validate66(data2, { instancePath: instancePath + "/balance", parentData: data, parentDataProperty: "balance", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
          var valid6 = _errs23 === errors;
        } else
          var valid6 = !0;
        if (valid6) {
          if (data.Balance !== void 0) {
            let data3 = data.Balance, _errs24 = errors;
            validate66(data3, { instancePath: instancePath + "/Balance", parentData: data, parentDataProperty: "Balance", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
            var valid6 = _errs24 === errors;
          } else
            var valid6 = !0;
          if (valid6) {
            if (data.paymentAmount !== void 0) {
              let data4 = data.paymentAmount, _errs25 = errors;
              validate71(data4, { instancePath: instancePath + "/paymentAmount", parentData: data, parentDataProperty: "paymentAmount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
              var valid6 = _errs25 === errors;
            } else
              var valid6 = !0;
            if (valid6) {
              if (data.PaymentAmount !== void 0) {
                let data5 = data.PaymentAmount, _errs26 = errors;
                validate71(data5, { instancePath: instancePath + "/PaymentAmount", parentData: data, parentDataProperty: "PaymentAmount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
                var valid6 = _errs26 === errors;
              } else
                var valid6 = !0;
              if (valid6) {
                if (data.profit !== void 0) {
                  let data6 = data.profit, _errs27 = errors;
                  validate75(data6, { instancePath: instancePath + "/profit", parentData: data, parentDataProperty: "profit", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length);
                  var valid6 = _errs27 === errors;
                } else
                  var valid6 = !0;
                if (valid6) {
                  if (data.Profit !== void 0) {
                    let data7 = data.Profit, _errs28 = errors;
                    validate75(data7, { instancePath: instancePath + "/Profit", parentData: data, parentDataProperty: "Profit", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length);
                    var valid6 = _errs28 === errors;
                  } else
                    var valid6 = !0;
                  if (valid6) {
                    if (data.paymentDate !== void 0) {
                      let data8 = data.paymentDate, _errs29 = errors;
                      validate79(data8, { instancePath: instancePath + "/paymentDate", parentData: data, parentDataProperty: "paymentDate", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length);
                      var valid6 = _errs29 === errors;
                    } else
                      var valid6 = !0;
                    if (valid6)
                      if (data.PaymentDate !== void 0) {
                        let data9 = data.PaymentDate, _errs30 = errors;
                        validate79(data9, { instancePath: instancePath + "/PaymentDate", parentData: data, parentDataProperty: "PaymentDate", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length);
                        var valid6 = _errs30 === errors;
                      } else
                        var valid6 = !0;
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  return validate62.errors = vErrors, errors === 0;
}
function validate522(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, _errs1 = errors, _errs2 = errors, valid1 = !1, _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.result === void 0 && (missing0 = "result")) {
      let err0 = { instancePath, schemaPath: "#/allOf/0/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  if (valid1 = valid1 || _valid0, !valid1) {
    let _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.Result === void 0 && (missing1 = "Result")) {
        let err1 = { instancePath, schemaPath: "#/allOf/0/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    valid1 = valid1 || _valid0;
  }
  if (valid1)
    errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
  else {
    let err2 = { instancePath, schemaPath: "#/allOf/0/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    return vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, validate522.errors = vErrors, !1;
  }
  var valid0 = _errs1 === errors;
  if (valid0) {
    let _errs5 = errors, _errs6 = errors, valid2 = !1, _errs7 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.resultCode === void 0 && (missing2 = "resultCode")) {
        let err3 = { instancePath, schemaPath: "#/allOf/1/anyOf/0/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    var _valid1 = _errs7 === errors;
    if (valid2 = valid2 || _valid1, !valid2) {
      let _errs8 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing3;
        if (data.ResultCode === void 0 && (missing3 = "ResultCode")) {
          let err4 = { instancePath, schemaPath: "#/allOf/1/anyOf/1/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      var _valid1 = _errs8 === errors;
      valid2 = valid2 || _valid1;
    }
    if (valid2)
      errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
    else {
      let err5 = { instancePath, schemaPath: "#/allOf/1/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
      return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate522.errors = vErrors, !1;
    }
    var valid0 = _errs5 === errors;
  }
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.result !== void 0) {
        let data0 = data.result, _errs9 = errors;
        validate532(data0, { instancePath: instancePath + "/result", parentData: data, parentDataProperty: "result", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate532.errors : vErrors.concat(validate532.errors), errors = vErrors.length);
        var valid3 = _errs9 === errors;
      } else
        var valid3 = !0;
      if (valid3) {
        if (data.Result !== void 0) {
          let data1 = data.Result, _errs10 = errors;
          validate532(data1, { instancePath: instancePath + "/Result", parentData: data, parentDataProperty: "Result", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate532.errors : vErrors.concat(validate532.errors), errors = vErrors.length);
          var valid3 = _errs10 === errors;
        } else
          var valid3 = !0;
        if (valid3) {
          if (data.resultCode !== void 0) {
            let data2 = data.resultCode, _errs11 = errors;
            validate56(data2, { instancePath: instancePath + "/resultCode", parentData: data, parentDataProperty: "resultCode", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length);
            var valid3 = _errs11 === errors;
          } else
            var valid3 = !0;
          if (valid3) {
            if (data.ResultCode !== void 0) {
              let data3 = data.ResultCode, _errs12 = errors;
              validate56(data3, { instancePath: instancePath + "/ResultCode", parentData: data, parentDataProperty: "ResultCode", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length);
              var valid3 = _errs12 === errors;
            } else
              var valid3 = !0;
            if (valid3) {
              if (data.resultMessage !== void 0) {
                let data4 = data.resultMessage, _errs13 = errors;
                validate59(data4, { instancePath: instancePath + "/resultMessage", parentData: data, parentDataProperty: "resultMessage", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length);
                var valid3 = _errs13 === errors;
              } else
                var valid3 = !0;
              if (valid3) {
                if (data.ResultMessage !== void 0) {
                  let data5 = data.ResultMessage, _errs14 = errors;
                  validate59(data5, { instancePath: instancePath + "/ResultMessage", parentData: data, parentDataProperty: "ResultMessage", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length);
                  var valid3 = _errs14 === errors;
                } else
                  var valid3 = !0;
                if (valid3) {
                  if (data.payofinPaymentDetails !== void 0) {
                    let data6 = data.payofinPaymentDetails, _errs15 = errors;
                    validate62(data6, { instancePath: instancePath + "/payofinPaymentDetails", parentData: data, parentDataProperty: "payofinPaymentDetails", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length);
                    var valid3 = _errs15 === errors;
                  } else
                    var valid3 = !0;
                  if (valid3)
                    if (data.PayofinPaymentDetails !== void 0) {
                      let data7 = data.PayofinPaymentDetails, _errs16 = errors;
                      validate62(data7, { instancePath: instancePath + "/PayofinPaymentDetails", parentData: data, parentDataProperty: "PayofinPaymentDetails", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length);
                      var valid3 = _errs16 === errors;
                    } else
                      var valid3 = !0;
                }
              }
            }
          }
        }
      }
    } else
      return validate522.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate522.errors = vErrors, errors === 0;
}
var collectInvoice_401 = validate84;
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.result === void 0 && (missing0 = "result") || data.resultCode === void 0 && (missing0 = "resultCode") || data.resultMessage === void 0 && (missing0 = "resultMessage"))
        return validate84.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.result !== void 0) {
        let data0 = data.result, _errs1 = errors;
        if (typeof data0 != "boolean")
          return validate84.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/properties/result/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
        let _errs2 = errors;
        if (data0 !== !1)
          return validate84.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/properties/result/const", keyword: "const", params: { allowedValue: !1 }, message: "must be equal to constant" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.resultCode !== void 0) {
          let data1 = data.resultCode, _errs3 = errors;
          validate56(data1, { instancePath: instancePath + "/resultCode", parentData: data, parentDataProperty: "resultCode", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length);
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.resultMessage !== void 0) {
            let data2 = data.resultMessage, _errs4 = errors;
            validate59(data2, { instancePath: instancePath + "/resultMessage", parentData: data, parentDataProperty: "resultMessage", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length);
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate84.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate84.errors = vErrors, errors === 0;
}
var collectInvoice_403 = collectInvoice_401, collectInvoice_429 = collectInvoice_401, collectInvoice_5XX = collectInvoice_401, collectInvoice_success = collectInvoice_200;

// <stdin>
var client = { collectInvoice: { request: collectInvoice, response: collectInvoice_success } }, server = { collectInvoice: { 200: collectInvoice_200, 401: collectInvoice_401, 403: collectInvoice_403, 429: collectInvoice_429, "5XX": collectInvoice_5XX } };
export {
  client,
  server
};
