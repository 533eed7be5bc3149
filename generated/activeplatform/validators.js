// Generated from openapi/activeplatform/openapi.yaml by `npm run generate`. Change the spec, not this file.
// schemas:requests
var completePayment = validate52;
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  let _errs0 = errors;
  if (typeof data == "number" && isFinite(data) && (data < 1 || isNaN(data))) {
    let err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate53.errors = vErrors, errors === 0;
}
var pattern3 = new RegExp("^(?!\\.{1,2}$)[A-Za-z0-9._-]+$", "u");
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (typeof data == "string") {
    if (!pattern3.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$" }, message: 'must match pattern "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$"' };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate55.errors = vErrors, errors === 0;
}
var pattern4 = new RegExp("^[0-9]+$", "u");
var pattern5 = new RegExp("^[A-Z]{3}$", "u");
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (typeof data == "string") {
    if (!pattern5.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate58.errors = vErrors, errors === 0;
}
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    let _errs1 = errors;
    for (let key0 in data)
      if (key0 !== "data") {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.data !== void 0) {
      let data0 = data.data, _errs2 = errors, _errs3 = errors;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.attributes === void 0) {
          let err2 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "attributes" }, message: "must have required property 'attributes'" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        let _errs4 = errors;
        for (let key1 in data0)
          if (key1 !== "attributes") {
            let err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        if (data0.attributes !== void 0) {
          let data1 = data0.attributes, _errs5 = errors, _errs6 = errors;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.payment_method_id === void 0) {
              let err4 = { instancePath: instancePath + "/data/attributes", schemaPath: "#/properties/data/properties/attributes/required", keyword: "required", params: { missingProperty: "payment_method_id" }, message: "must have required property 'payment_method_id'" };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            let _errs7 = errors;
            for (let key2 in data1)
              if (!(key2 === "payment_method_id" || key2 === "total" || key2 === "currency_code")) {
                let err5 = { instancePath: instancePath + "/data/attributes", schemaPath: "#/properties/data/properties/attributes/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
              }
            if (data1.payment_method_id !== void 0) {
              let data2 = data1.payment_method_id, _errs8 = errors, _errs9 = errors;
              if (typeof data2 == "string") {
                if (!pattern4.test(data2)) {
                  let err6 = { instancePath: instancePath + "/data/attributes/payment_method_id", schemaPath: "#/properties/data/properties/attributes/properties/payment_method_id/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
                  vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                }
              } else {
                let err7 = { instancePath: instancePath + "/data/attributes/payment_method_id", schemaPath: "#/properties/data/properties/attributes/properties/payment_method_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
              var valid2 = _errs8 === errors;
            }
            if (data1.total !== void 0) {
              let data3 = data1.total, _errs10 = errors, _errs11 = errors;
              if (typeof data3 == "number" && isFinite(data3)) {
                if (data3 < 0 || isNaN(data3)) {
                  let err8 = { instancePath: instancePath + "/data/attributes/total", schemaPath: "#/properties/data/properties/attributes/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                }
              } else {
                let err9 = { instancePath: instancePath + "/data/attributes/total", schemaPath: "#/properties/data/properties/attributes/properties/total/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              }
              var valid2 = _errs10 === errors;
            }
            if (data1.currency_code !== void 0) {
              let data4 = data1.currency_code, _errs12 = errors;
              validate58(data4, { instancePath: instancePath + "/data/attributes/currency_code", parentData: data1, parentDataProperty: "currency_code", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length);
              var valid2 = _errs12 === errors;
            }
          } else {
            let err10 = { instancePath: instancePath + "/data/attributes", schemaPath: "#/properties/data/properties/attributes/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
          var valid1 = _errs5 === errors;
        }
      } else {
        let err11 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      var valid0 = _errs2 === errors;
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate57.errors = vErrors, errors === 0;
}
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.params === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "params" }, message: "must have required property 'params'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.body === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "body" }, message: "must have required property 'body'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.params !== void 0) {
      let data0 = data.params, _errs1 = errors, _errs2 = errors;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.path === void 0) {
          let err2 = { instancePath: instancePath + "/params", schemaPath: "#/properties/params/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.path !== void 0) {
          let data1 = data0.path, _errs3 = errors, _errs4 = errors;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.reseller_id === void 0) {
              let err3 = { instancePath: instancePath + "/params/path", schemaPath: "#/properties/params/properties/path/required", keyword: "required", params: { missingProperty: "reseller_id" }, message: "must have required property 'reseller_id'" };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            if (data1.document_id === void 0) {
              let err4 = { instancePath: instancePath + "/params/path", schemaPath: "#/properties/params/properties/path/required", keyword: "required", params: { missingProperty: "document_id" }, message: "must have required property 'document_id'" };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            let _errs5 = errors;
            for (let key0 in data1)
              if (!(key0 === "reseller_id" || key0 === "document_id")) {
                let err5 = { instancePath: instancePath + "/params/path", schemaPath: "#/properties/params/properties/path/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
              }
            if (data1.reseller_id !== void 0) {
              let data2 = data1.reseller_id, _errs6 = errors;
              validate53(data2, { instancePath: instancePath + "/params/path/reseller_id", parentData: data1, parentDataProperty: "reseller_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
              var valid2 = _errs6 === errors;
            }
            if (data1.document_id !== void 0) {
              let data3 = data1.document_id, _errs7 = errors;
              validate55(data3, { instancePath: instancePath + "/params/path/document_id", parentData: data1, parentDataProperty: "document_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length);
              var valid2 = _errs7 === errors;
            }
          } else {
            let err6 = { instancePath: instancePath + "/params/path", schemaPath: "#/properties/params/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          var valid1 = _errs3 === errors;
        }
        if (data0.query !== void 0) {
          let data4 = data0.query, _errs8 = errors, _errs9 = errors;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            let _errs10 = errors;
            for (let key1 in data4) {
              let err7 = { instancePath: instancePath + "/params/query", schemaPath: "#/properties/params/properties/query/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            let err8 = { instancePath: instancePath + "/params/query", schemaPath: "#/properties/params/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
          var valid1 = _errs8 === errors;
        }
      } else {
        let err9 = { instancePath: instancePath + "/params", schemaPath: "#/properties/params/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      var valid0 = _errs1 === errors;
    }
    if (data.body !== void 0) {
      let data5 = data.body, _errs11 = errors;
      validate57(data5, { instancePath: instancePath + "/body", parentData: data, parentDataProperty: "body", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length);
      var valid0 = _errs11 === errors;
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}

// schemas:responses
var completePayment_200 = validate522;
var schema21 = { type: "object", required: ["created_at", "updated_at", "account_id", "discount_amount", "total", "currency_code", "status", "document_id"], properties: { created_at: { $ref: "spec:activeplatform/schemas/Timestamp" }, updated_at: { $ref: "spec:activeplatform/schemas/Timestamp" }, closed_at: { $ref: "spec:activeplatform/schemas/NullableTimestamp" }, expiration_date: { $ref: "spec:activeplatform/schemas/NullableTimestamp" }, account_id: { $ref: "spec:activeplatform/schemas/AccountId" }, manager_id: { type: ["integer", "string", "null"] }, document_id: { type: "string" }, status: { $ref: "spec:activeplatform/schemas/PaymentStatus" }, total: { $ref: "spec:activeplatform/schemas/Amount" }, discount_amount: { $ref: "spec:activeplatform/schemas/Amount" }, currency_code: { $ref: "spec:activeplatform/schemas/CurrencyCode" }, external_total: { type: ["string", "number", "null"], pattern: "^-?[0-9]+(\\.[0-9]+)?$" }, external_currency: { type: ["string", "null"], pattern: "^[A-Z]{3}$" }, payment_method_id: { $ref: "spec:activeplatform/schemas/PaymentMethodId" }, payment_method_name: { type: ["string", "null"] }, requester_ip: { type: ["string", "null"] }, comment: { type: ["string", "null"] }, purpose: { type: ["string", "null"] }, amount_paid_from_balance: { $ref: "spec:activeplatform/schemas/Amount" }, initial_total: { $ref: "spec:activeplatform/schemas/Amount" }, due_date: { $ref: "spec:activeplatform/schemas/NullableTimestamp" } } };
function validate552(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string")
    return validate552.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
  let _errs0 = errors;
  return validate552.errors = vErrors, errors === 0;
}
var schema23 = { type: ["string", "null"] };
function validate582(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && data !== null)
    return validate582.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema23.type }, message: "must be string,null" }], !1;
  let _errs0 = errors;
  return validate582.errors = vErrors, errors === 0;
}
var schema24 = { type: ["integer", "string"] };
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data != "string")
    return validate61.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema24.type }, message: "must be integer,string" }], !1;
  let _errs0 = errors;
  return validate61.errors = vErrors, errors === 0;
}
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string")
    return validate63.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
  let _errs0 = errors;
  return validate63.errors = vErrors, errors === 0;
}
var schema26 = { type: ["string", "number"], pattern: "^-?[0-9]+(\\.[0-9]+)?$" }, pattern32 = new RegExp("^-?[0-9]+(\\.[0-9]+)?$", "u");
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(typeof data == "number" && isFinite(data)))
    return validate65.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema26.type }, message: "must be string,number" }], !1;
  let _errs0 = errors;
  return errors === 0 && typeof data == "string" && !pattern32.test(data) ? (validate65.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?[0-9]+(\\.[0-9]+)?$" }, message: 'must match pattern "^-?[0-9]+(\\.[0-9]+)?$"' }], !1) : (validate65.errors = vErrors, errors === 0);
}
var pattern42 = new RegExp("^[A-Z]{3}$", "u");
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (errors === 0)
    if (typeof data == "string") {
      if (!pattern42.test(data))
        return validate68.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
    } else
      return validate68.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
  return validate68.errors = vErrors, errors === 0;
}
var schema28 = { type: ["integer", "string", "null"] };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data != "string" && data !== null)
    return validate70.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema28.type }, message: "must be integer,string,null" }], !1;
  let _errs0 = errors;
  return validate70.errors = vErrors, errors === 0;
}
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.created_at === void 0 && (missing0 = "created_at") || data.updated_at === void 0 && (missing0 = "updated_at") || data.account_id === void 0 && (missing0 = "account_id") || data.discount_amount === void 0 && (missing0 = "discount_amount") || data.total === void 0 && (missing0 = "total") || data.currency_code === void 0 && (missing0 = "currency_code") || data.status === void 0 && (missing0 = "status") || data.document_id === void 0 && (missing0 = "document_id"))
        return validate54.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.created_at !== void 0) {
        let data0 = data.created_at, _errs1 = errors;
        validate552(data0, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate552.errors : vErrors.concat(validate552.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.updated_at !== void 0) {
          let data1 = data.updated_at, _errs2 = errors;
          validate552(data1, { instancePath: instancePath + "/updated_at", parentData: data, parentDataProperty: "updated_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate552.errors : vErrors.concat(validate552.errors), errors = vErrors.length);
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.closed_at !== void 0) {
            let data2 = data.closed_at, _errs3 = errors;
            validate582(data2, { instancePath: instancePath + "/closed_at", parentData: data, parentDataProperty: "closed_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate582.errors : vErrors.concat(validate582.errors), errors = vErrors.length);
            var valid0 = _errs3 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.expiration_date !== void 0) {
              let data3 = data.expiration_date, _errs4 = errors;
              validate582(data3, { instancePath: instancePath + "/expiration_date", parentData: data, parentDataProperty: "expiration_date", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate582.errors : vErrors.concat(validate582.errors), errors = vErrors.length);
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.account_id !== void 0) {
                let data4 = data.account_id, _errs5 = errors;
                validate61(data4, { instancePath: instancePath + "/account_id", parentData: data, parentDataProperty: "account_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length);
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.manager_id !== void 0) {
                  let data5 = data.manager_id, _errs6 = errors;
                  if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)) && typeof data5 != "string" && data5 !== null)
                    return validate54.errors = [{ instancePath: instancePath + "/manager_id", schemaPath: "#/properties/manager_id/type", keyword: "type", params: { type: schema21.properties.manager_id.type }, message: "must be integer,string,null" }], !1;
                  let _errs7 = errors;
                  var valid0 = _errs6 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.document_id !== void 0) {
                    let data6 = data.document_id, _errs8 = errors;
                    if (typeof data6 != "string")
                      return validate54.errors = [{ instancePath: instancePath + "/document_id", schemaPath: "#/properties/document_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    let _errs9 = errors;
                    var valid0 = _errs8 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.status !== void 0) {
                      let data7 = data.status, _errs10 = errors;
                      validate63(data7, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length);
                      var valid0 = _errs10 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.total !== void 0) {
                        let data8 = data.total, _errs11 = errors;
                        validate65(data8, { instancePath: instancePath + "/total", parentData: data, parentDataProperty: "total", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length);
                        var valid0 = _errs11 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.discount_amount !== void 0) {
                          let data9 = data.discount_amount, _errs12 = errors;
                          validate65(data9, { instancePath: instancePath + "/discount_amount", parentData: data, parentDataProperty: "discount_amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length);
                          var valid0 = _errs12 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.currency_code !== void 0) {
                            let data10 = data.currency_code, _errs13 = errors;
                            validate68(data10, { instancePath: instancePath + "/currency_code", parentData: data, parentDataProperty: "currency_code", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length);
                            var valid0 = _errs13 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.external_total !== void 0) {
                              let data11 = data.external_total, _errs14 = errors;
                              if (typeof data11 != "string" && !(typeof data11 == "number" && isFinite(data11)) && data11 !== null)
                                return validate54.errors = [{ instancePath: instancePath + "/external_total", schemaPath: "#/properties/external_total/type", keyword: "type", params: { type: schema21.properties.external_total.type }, message: "must be string,number,null" }], !1;
                              let _errs15 = errors;
                              if (errors === _errs14 && typeof data11 == "string" && !pattern32.test(data11))
                                return validate54.errors = [{ instancePath: instancePath + "/external_total", schemaPath: "#/properties/external_total/pattern", keyword: "pattern", params: { pattern: "^-?[0-9]+(\\.[0-9]+)?$" }, message: 'must match pattern "^-?[0-9]+(\\.[0-9]+)?$"' }], !1;
                              var valid0 = _errs14 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.external_currency !== void 0) {
                                let data12 = data.external_currency, _errs16 = errors;
                                if (typeof data12 != "string" && data12 !== null)
                                  return validate54.errors = [{ instancePath: instancePath + "/external_currency", schemaPath: "#/properties/external_currency/type", keyword: "type", params: { type: schema21.properties.external_currency.type }, message: "must be string,null" }], !1;
                                let _errs17 = errors;
                                if (errors === _errs16 && typeof data12 == "string" && !pattern42.test(data12))
                                  return validate54.errors = [{ instancePath: instancePath + "/external_currency", schemaPath: "#/properties/external_currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
                                var valid0 = _errs16 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.payment_method_id !== void 0) {
                                  let data13 = data.payment_method_id, _errs18 = errors;
                                  validate70(data13, { instancePath: instancePath + "/payment_method_id", parentData: data, parentDataProperty: "payment_method_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length);
                                  var valid0 = _errs18 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.payment_method_name !== void 0) {
                                    let data14 = data.payment_method_name, _errs19 = errors;
                                    if (typeof data14 != "string" && data14 !== null)
                                      return validate54.errors = [{ instancePath: instancePath + "/payment_method_name", schemaPath: "#/properties/payment_method_name/type", keyword: "type", params: { type: schema21.properties.payment_method_name.type }, message: "must be string,null" }], !1;
                                    let _errs20 = errors;
                                    var valid0 = _errs19 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.requester_ip !== void 0) {
                                      let data15 = data.requester_ip, _errs21 = errors;
                                      if (typeof data15 != "string" && data15 !== null)
                                        return validate54.errors = [{ instancePath: instancePath + "/requester_ip", schemaPath: "#/properties/requester_ip/type", keyword: "type", params: { type: schema21.properties.requester_ip.type }, message: "must be string,null" }], !1;
                                      let _errs22 = errors;
                                      var valid0 = _errs21 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.comment !== void 0) {
                                        let data16 = data.comment, _errs23 = errors;
                                        if (typeof data16 != "string" && data16 !== null)
                                          return validate54.errors = [{ instancePath: instancePath + "/comment", schemaPath: "#/properties/comment/type", keyword: "type", params: { type: schema21.properties.comment.type }, message: "must be string,null" }], !1;
                                        let _errs24 = errors;
                                        var valid0 = _errs23 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0) {
                                        if (data.purpose !== void 0) {
                                          let data17 = data.purpose, _errs25 = errors;
                                          if (typeof data17 != "string" && data17 !== null)
                                            return validate54.errors = [{ instancePath: instancePath + "/purpose", schemaPath: "#/properties/purpose/type", keyword: "type", params: { type: schema21.properties.purpose.type }, message: "must be string,null" }], !1;
                                          let _errs26 = errors;
                                          var valid0 = _errs25 === errors;
                                        } else
                                          var valid0 = !0;
                                        if (valid0) {
                                          if (data.amount_paid_from_balance !== void 0) {
                                            let data18 = data.amount_paid_from_balance, _errs27 = errors;
                                            validate65(data18, { instancePath: instancePath + "/amount_paid_from_balance", parentData: data, parentDataProperty: "amount_paid_from_balance", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length);
                                            var valid0 = _errs27 === errors;
                                          } else
                                            var valid0 = !0;
                                          if (valid0) {
                                            if (data.initial_total !== void 0) {
                                              let data19 = data.initial_total, _errs28 = errors;
                                              validate65(data19, { instancePath: instancePath + "/initial_total", parentData: data, parentDataProperty: "initial_total", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length);
                                              var valid0 = _errs28 === errors;
                                            } else
                                              var valid0 = !0;
                                            if (valid0)
                                              if (data.due_date !== void 0) {
                                                let data20 = data.due_date, _errs29 = errors;
                                                validate582(data20, { instancePath: instancePath + "/due_date", parentData: data, parentDataProperty: "due_date", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate582.errors : vErrors.concat(validate582.errors), errors = vErrors.length);
                                                var valid0 = _errs29 === errors;
                                              } else
                                                var valid0 = !0;
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate54.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate54.errors = vErrors, errors === 0;
}
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.type === void 0 && (missing0 = "type"))
        return validate78.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let data0 = data.id, _errs1 = errors;
        if (typeof data0 != "string")
          return validate78.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        let _errs2 = errors;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.type !== void 0) {
          let data1 = data.type, _errs3 = errors;
          if (typeof data1 != "string")
            return validate78.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          let _errs4 = errors;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate78.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate78.errors = vErrors, errors === 0;
}
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data))
      if (data.data !== void 0) {
        let data0 = data.data, _errs1 = errors, _errs2 = errors;
        if (errors === _errs1)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data1 = data0[i0], _errs3 = errors;
              validate78(data1, { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate77.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
    else
      return validate77.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate77.errors = vErrors, errors === 0;
}
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data))
      if (data.data !== void 0) {
        let data0 = data.data, _errs1 = errors, _errs2 = errors, valid1 = !1, passing0 = null, _errs3 = errors;
        validate78(data0, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors), errors = vErrors.length);
        var _valid0 = _errs3 === errors;
        _valid0 && (valid1 = !0, passing0 = 0);
        let _errs4 = errors;
        if (data0 !== null) {
          let err0 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        let _errs5 = errors;
        var _valid0 = _errs4 === errors;
        if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
          errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
        else {
          let err1 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
          return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate84.errors = vErrors, !1;
        }
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
    else
      return validate84.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate84.errors = vErrors, errors === 0;
}
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.orders !== void 0) {
        let data0 = data.orders, _errs1 = errors;
        validate77(data0, { instancePath: instancePath + "/orders", parentData: data, parentDataProperty: "orders", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.invoices !== void 0) {
          let data1 = data.invoices, _errs2 = errors;
          validate77(data1, { instancePath: instancePath + "/invoices", parentData: data, parentDataProperty: "invoices", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors), errors = vErrors.length);
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.charges !== void 0) {
            let data2 = data.charges, _errs3 = errors;
            validate77(data2, { instancePath: instancePath + "/charges", parentData: data, parentDataProperty: "charges", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors), errors = vErrors.length);
            var valid0 = _errs3 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.corrections !== void 0) {
              let data3 = data.corrections, _errs4 = errors;
              validate77(data3, { instancePath: instancePath + "/corrections", parentData: data, parentDataProperty: "corrections", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors), errors = vErrors.length);
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.reseller !== void 0) {
                let data4 = data.reseller, _errs5 = errors;
                validate84(data4, { instancePath: instancePath + "/reseller", parentData: data, parentDataProperty: "reseller", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors), errors = vErrors.length);
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.account !== void 0) {
                  let data5 = data.account, _errs6 = errors;
                  validate84(data5, { instancePath: instancePath + "/account", parentData: data, parentDataProperty: "account", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors), errors = vErrors.length);
                  var valid0 = _errs6 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.payment_method !== void 0) {
                    let data6 = data.payment_method, _errs7 = errors;
                    validate84(data6, { instancePath: instancePath + "/payment_method", parentData: data, parentDataProperty: "payment_method", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors), errors = vErrors.length);
                    var valid0 = _errs7 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate76.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate76.errors = vErrors, errors === 0;
}
function validate532(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.type === void 0 && (missing0 = "type") || data.attributes === void 0 && (missing0 = "attributes"))
        return validate532.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let data0 = data.id, _errs1 = errors;
        if (typeof data0 != "string")
          return validate532.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        let _errs2 = errors;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.type !== void 0) {
          let data1 = data.type, _errs3 = errors;
          if (typeof data1 != "string")
            return validate532.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          let _errs4 = errors;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.attributes !== void 0) {
            let data2 = data.attributes, _errs5 = errors;
            validate54(data2, { instancePath: instancePath + "/attributes", parentData: data, parentDataProperty: "attributes", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.relationships !== void 0) {
              let data3 = data.relationships, _errs6 = errors;
              validate76(data3, { instancePath: instancePath + "/relationships", parentData: data, parentDataProperty: "relationships", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length);
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate532.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate532.errors = vErrors, errors === 0;
}
function validate522(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data"))
        return validate522.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.data !== void 0) {
        let data0 = data.data, _errs1 = errors;
        validate532(data0, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate532.errors : vErrors.concat(validate532.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
    } else
      return validate522.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate522.errors = vErrors, errors === 0;
}
var completePayment_401 = validate91;
var schema34 = { type: "object", properties: { status: { type: ["string", "integer"] }, code: { type: "string" }, title: { type: "string" }, detail: { type: "string" }, source: { type: "object", properties: { pointer: { type: "string" }, parameter: { type: "string" } } } } };
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.status !== void 0) {
        let data0 = data.status, _errs1 = errors;
        if (typeof data0 != "string" && !(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate92.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: schema34.properties.status.type }, message: "must be string,integer" }], !1;
        let _errs2 = errors;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.code !== void 0) {
          let data1 = data.code, _errs3 = errors;
          if (typeof data1 != "string")
            return validate92.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          let _errs4 = errors;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.title !== void 0) {
            let data2 = data.title, _errs5 = errors;
            if (typeof data2 != "string")
              return validate92.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            let _errs6 = errors;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.detail !== void 0) {
              let data3 = data.detail, _errs7 = errors;
              if (typeof data3 != "string")
                return validate92.errors = [{ instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              let _errs8 = errors;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.source !== void 0) {
                let data4 = data.source, _errs9 = errors, _errs10 = errors;
                if (errors === _errs9)
                  if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                    if (data4.pointer !== void 0) {
                      let data5 = data4.pointer, _errs11 = errors;
                      if (typeof data5 != "string")
                        return validate92.errors = [{ instancePath: instancePath + "/source/pointer", schemaPath: "#/properties/source/properties/pointer/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      let _errs12 = errors;
                      var valid1 = _errs11 === errors;
                    } else
                      var valid1 = !0;
                    if (valid1)
                      if (data4.parameter !== void 0) {
                        let data6 = data4.parameter, _errs13 = errors;
                        if (typeof data6 != "string")
                          return validate92.errors = [{ instancePath: instancePath + "/source/parameter", schemaPath: "#/properties/source/properties/parameter/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        let _errs14 = errors;
                        var valid1 = _errs13 === errors;
                      } else
                        var valid1 = !0;
                  } else
                    return validate92.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate92.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate92.errors = vErrors, errors === 0;
}
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.errors === void 0 && (missing0 = "errors"))
        return validate91.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.errors !== void 0) {
        let data0 = data.errors, _errs1 = errors, _errs2 = errors, valid1 = !1, passing0 = null, _errs3 = errors, _errs4 = errors;
        if (errors === _errs3)
          if (Array.isArray(data0)) {
            var valid2 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data1 = data0[i0], _errs5 = errors;
              validate92(data1, { instancePath: instancePath + "/errors/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors), errors = vErrors.length);
              var valid2 = _errs5 === errors;
              if (!valid2)
                break;
            }
          } else {
            let err0 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/oneOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
        var _valid0 = _errs3 === errors;
        _valid0 && (valid1 = !0, passing0 = 0);
        let _errs6 = errors;
        validate92(data0, { instancePath: instancePath + "/errors", parentData: data, parentDataProperty: "errors", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors), errors = vErrors.length);
        var _valid0 = _errs6 === errors;
        if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
          errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
        else {
          let err1 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
          return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate91.errors = vErrors, !1;
        }
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
    } else
      return validate91.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate91.errors = vErrors, errors === 0;
}
var completePayment_403 = completePayment_401, completePayment_404 = completePayment_401, completePayment_422 = completePayment_401, completePayment_429 = completePayment_401, completePayment_5XX = completePayment_401, completePayment_success = completePayment_200;

// <stdin>
var client = { completePayment: { request: completePayment, response: completePayment_success } }, server = { completePayment: { 200: completePayment_200, 401: completePayment_401, 403: completePayment_403, 404: completePayment_404, 422: completePayment_422, 429: completePayment_429, "5XX": completePayment_5XX } };
export {
  client,
  server
};
