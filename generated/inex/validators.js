// Generated from openapi/inex/openapi.yaml by `npm run generate`. Change the spec, not this file.
// schemas:requests
var checkDebts = validate52;
var func1 = codePoints;
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (typeof data == "string") {
    if (func1(data) < 1) {
      let err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate53.errors = vErrors, errors === 0;
}
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (typeof data == "string") {
    if (func1(data) < 1) {
      let err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate55.errors = vErrors, errors === 0;
}
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.params === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "params" }, message: "must have required property 'params'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.params !== void 0) {
      let data0 = data.params, _errs1 = errors, _errs2 = errors;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.query === void 0) {
          let err1 = { instancePath: instancePath + "/params", schemaPath: "#/properties/params/required", keyword: "required", params: { missingProperty: "query" }, message: "must have required property 'query'" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.path !== void 0) {
          let data1 = data0.path, _errs3 = errors, _errs4 = errors;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            let _errs5 = errors;
            for (let key0 in data1) {
              let err2 = { instancePath: instancePath + "/params/path", schemaPath: "#/properties/params/properties/path/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          } else {
            let err3 = { instancePath: instancePath + "/params/path", schemaPath: "#/properties/params/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
          var valid1 = _errs3 === errors;
        }
        if (data0.query !== void 0) {
          let data2 = data0.query, _errs6 = errors, _errs7 = errors, _errs8 = errors;
          if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
            let err4 = { instancePath: instancePath + "/params/query", schemaPath: "#/properties/params/properties/query/allOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          let _errs9 = errors, _errs10 = errors, valid3 = !1, _errs11 = errors;
          if (data2 && typeof data2 == "object" && !Array.isArray(data2) && data2.roomNumber === void 0) {
            let err5 = { instancePath: instancePath + "/params/query", schemaPath: "#/properties/params/properties/query/allOf/0/anyOf/0/required", keyword: "required", params: { missingProperty: "roomNumber" }, message: "must have required property 'roomNumber'" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
          var _valid0 = _errs11 === errors;
          if (valid3 = valid3 || _valid0, !valid3) {
            let _errs12 = errors;
            if (data2 && typeof data2 == "object" && !Array.isArray(data2) && data2.waybillNumber === void 0) {
              let err6 = { instancePath: instancePath + "/params/query", schemaPath: "#/properties/params/properties/query/allOf/0/anyOf/1/required", keyword: "required", params: { missingProperty: "waybillNumber" }, message: "must have required property 'waybillNumber'" };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            var _valid0 = _errs12 === errors;
            valid3 = valid3 || _valid0;
          }
          if (valid3)
            errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null);
          else {
            let err7 = { instancePath: instancePath + "/params/query", schemaPath: "#/properties/params/properties/query/allOf/0/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
          var valid2 = _errs8 === errors;
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            let _errs13 = errors;
            for (let key1 in data2)
              if (!(key1 === "roomNumber" || key1 === "waybillNumber")) {
                let err8 = { instancePath: instancePath + "/params/query", schemaPath: "#/properties/params/properties/query/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
            if (data2.roomNumber !== void 0) {
              let data3 = data2.roomNumber, _errs14 = errors;
              validate53(data3, { instancePath: instancePath + "/params/query/roomNumber", parentData: data2, parentDataProperty: "roomNumber", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
              var valid4 = _errs14 === errors;
            }
            if (data2.waybillNumber !== void 0) {
              let data4 = data2.waybillNumber, _errs15 = errors;
              validate55(data4, { instancePath: instancePath + "/params/query/waybillNumber", parentData: data2, parentDataProperty: "waybillNumber", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length);
              var valid4 = _errs15 === errors;
            }
          } else {
            let err9 = { instancePath: instancePath + "/params/query", schemaPath: "#/properties/params/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
          var valid1 = _errs6 === errors;
        }
      } else {
        let err10 = { instancePath: instancePath + "/params", schemaPath: "#/properties/params/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      var valid0 = _errs1 === errors;
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
var payDebt = validate57;
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (typeof data == "string") {
    if (func1(data) > 255) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func1(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate61.errors = vErrors, errors === 0;
}
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.roomNumber === void 0) {
      let err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "roomNumber" }, message: "must have required property 'roomNumber'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.paymentId === void 0) {
      let err1 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "paymentId" }, message: "must have required property 'paymentId'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    let _errs3 = errors;
    for (let key0 in data)
      if (!(key0 === "roomNumber" || key0 === "waybillNumber" || key0 === "paymentId")) {
        let err2 = { instancePath, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.roomNumber !== void 0) {
      let data0 = data.roomNumber, _errs4 = errors;
      validate53(data0, { instancePath: instancePath + "/roomNumber", parentData: data, parentDataProperty: "roomNumber", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
      var valid1 = _errs4 === errors;
    }
    if (data.waybillNumber !== void 0) {
      let data1 = data.waybillNumber, _errs5 = errors;
      validate55(data1, { instancePath: instancePath + "/waybillNumber", parentData: data, parentDataProperty: "waybillNumber", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length);
      var valid1 = _errs5 === errors;
    }
    if (data.paymentId !== void 0) {
      let data2 = data.paymentId, _errs6 = errors;
      validate61(data2, { instancePath: instancePath + "/paymentId", parentData: data, parentDataProperty: "paymentId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length);
      var valid1 = _errs6 === errors;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs7 = errors, _errs8 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.waybillNumber === void 0) {
        let err4 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "waybillNumber" }, message: "must have required property 'waybillNumber'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.paymentId === void 0) {
        let err5 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "paymentId" }, message: "must have required property 'paymentId'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      let _errs9 = errors;
      for (let key1 in data)
        if (!(key1 === "roomNumber" || key1 === "waybillNumber" || key1 === "paymentId")) {
          let err6 = { instancePath, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      if (data.roomNumber !== void 0) {
        let data3 = data.roomNumber, _errs10 = errors;
        validate53(data3, { instancePath: instancePath + "/roomNumber", parentData: data, parentDataProperty: "roomNumber", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
        var valid2 = _errs10 === errors;
      }
      if (data.waybillNumber !== void 0) {
        let data4 = data.waybillNumber, _errs11 = errors;
        validate55(data4, { instancePath: instancePath + "/waybillNumber", parentData: data, parentDataProperty: "waybillNumber", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length);
        var valid2 = _errs11 === errors;
      }
      if (data.paymentId !== void 0) {
        let data5 = data.paymentId, _errs12 = errors;
        validate61(data5, { instancePath: instancePath + "/paymentId", parentData: data, parentDataProperty: "paymentId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length);
        var valid2 = _errs12 === errors;
      }
    } else {
      let err7 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    var _valid0 = _errs7 === errors;
    valid0 = valid0 || _valid0;
  }
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err8 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate58.errors = vErrors, errors === 0;
}
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
      validate58(data3, { instancePath: instancePath + "/body", parentData: data, parentDataProperty: "body", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length);
      var valid0 = _errs9 === errors;
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate57.errors = vErrors, errors === 0;
}
function codePoints(text) {
  let count = 0;
  for (let _ of text) count++;
  return count;
}

// schemas:responses
var checkDebts_200 = validate522;
function validate552(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)))
    return validate552.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
  let _errs0 = errors;
  return validate552.errors = vErrors, errors === 0;
}
var pattern3 = new RegExp("^[A-Z]{3}$", "u");
function validate572(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (errors === 0)
    if (typeof data == "string") {
      if (!pattern3.test(data))
        return validate572.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
    } else
      return validate572.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
  return validate572.errors = vErrors, errors === 0;
}
function validate612(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string")
    return validate612.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
  let _errs0 = errors;
  return validate612.errors = vErrors, errors === 0;
}
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.invoiceNumber === void 0 && (missing0 = "invoiceNumber") || data.amount === void 0 && (missing0 = "amount") || data.earnableBonus === void 0 && (missing0 = "earnableBonus") || data.serviceType === void 0 && (missing0 = "serviceType"))
        return validate59.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.invoiceNumber !== void 0) {
        let data0 = data.invoiceNumber, _errs1 = errors;
        if (typeof data0 != "string")
          return validate59.errors = [{ instancePath: instancePath + "/invoiceNumber", schemaPath: "#/properties/invoiceNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        let _errs2 = errors;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.amount !== void 0) {
          let data1 = data.amount, _errs3 = errors;
          validate552(data1, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate552.errors : vErrors.concat(validate552.errors), errors = vErrors.length);
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.earnableBonus !== void 0) {
            let data2 = data.earnableBonus, _errs4 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
              return validate59.errors = [{ instancePath: instancePath + "/earnableBonus", schemaPath: "#/properties/earnableBonus/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            let _errs5 = errors;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.serviceType !== void 0) {
              let data3 = data.serviceType, _errs6 = errors;
              validate612(data3, { instancePath: instancePath + "/serviceType", parentData: data, parentDataProperty: "serviceType", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate612.errors : vErrors.concat(validate612.errors), errors = vErrors.length);
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate59.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate59.errors = vErrors, errors === 0;
}
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.totalDebt === void 0 && (missing0 = "totalDebt") || data.currency === void 0 && (missing0 = "currency") || data.invoices === void 0 && (missing0 = "invoices"))
        return validate54.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.totalDebt !== void 0) {
        let data0 = data.totalDebt, _errs1 = errors;
        validate552(data0, { instancePath: instancePath + "/totalDebt", parentData: data, parentDataProperty: "totalDebt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate552.errors : vErrors.concat(validate552.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.currency !== void 0) {
          let data1 = data.currency, _errs2 = errors;
          validate572(data1, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate572.errors : vErrors.concat(validate572.errors), errors = vErrors.length);
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.invoices !== void 0) {
            let data2 = data.invoices, _errs3 = errors, _errs4 = errors;
            if (errors === _errs3)
              if (Array.isArray(data2)) {
                var valid1 = !0;
                let len0 = data2.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data3 = data2[i0], _errs5 = errors;
                  validate59(data3, { instancePath: instancePath + "/invoices/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length);
                  var valid1 = _errs5 === errors;
                  if (!valid1)
                    break;
                }
              } else
                return validate54.errors = [{ instancePath: instancePath + "/invoices", schemaPath: "#/properties/invoices/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
            var valid0 = _errs3 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate54.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate54.errors = vErrors, errors === 0;
}
function validate532(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors;
  validate54(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
  var valid0 = _errs0 === errors;
  if (valid0) {
    let _errs1 = errors, _errs2 = errors;
    if (errors === _errs1)
      if (data && typeof data == "object" && !Array.isArray(data))
        if (data.data !== void 0) {
          let data0 = data.data;
          var valid1 = !1;
          return validate532.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/allOf/1/properties/data/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" }], !1;
        } else
          var valid1 = !0;
      else
        return validate532.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
    var valid0 = _errs1 === errors;
  }
  return validate532.errors = vErrors, errors === 0;
}
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data"))
        return validate66.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.data !== void 0) {
        let data0 = data.data, _errs1 = errors;
        validate54(data0, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.totalDebt !== void 0) {
          let data1 = data.totalDebt;
          var valid0 = !1;
          return validate66.errors = [{ instancePath: instancePath + "/totalDebt", schemaPath: "#/properties/totalDebt/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" }], !1;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.currency !== void 0) {
            let data2 = data.currency;
            var valid0 = !1;
            return validate66.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" }], !1;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.invoices !== void 0) {
              let data3 = data.invoices;
              var valid0 = !1;
              return validate66.errors = [{ instancePath: instancePath + "/invoices", schemaPath: "#/properties/invoices/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" }], !1;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate66.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate66.errors = vErrors, errors === 0;
}
function validate522(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate532(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate532.errors : vErrors.concat(validate532.errors), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate66(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err0 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    return vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, validate522.errors = vErrors, !1;
  }
  return validate522.errors = vErrors, errors === 0;
}
var checkDebts_401 = validate69;
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.message === void 0 && (missing0 = "message"))
        return validate69.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.message !== void 0) {
        let data0 = data.message, _errs1 = errors;
        if (typeof data0 != "string")
          return validate69.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        let _errs2 = errors;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.errors !== void 0) {
          let data1 = data.errors, _errs3 = errors, _errs4 = errors;
          if (errors === _errs3)
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              let _errs5 = errors;
              for (let key0 in data1) {
                let data2 = data1[key0], _errs6 = errors, _errs7 = errors;
                if (errors === _errs6)
                  if (Array.isArray(data2)) {
                    var valid2 = !0;
                    let len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data3 = data2[i0], _errs8 = errors;
                      if (typeof data3 != "string")
                        return validate69.errors = [{ instancePath: instancePath + "/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/errors/additionalProperties/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      let _errs9 = errors;
                      var valid2 = _errs8 === errors;
                      if (!valid2)
                        break;
                    }
                  } else
                    return validate69.errors = [{ instancePath: instancePath + "/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/errors/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                var valid1 = _errs6 === errors;
                if (!valid1)
                  break;
              }
            } else
              return validate69.errors = [{ instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate69.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate69.errors = vErrors, errors === 0;
}
var payDebt_200 = validate70;
var schema29 = { type: ["string", "integer"] };
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)))
    return validate71.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema29.type }, message: "must be string,integer" }], !1;
  let _errs0 = errors;
  return validate71.errors = vErrors, errors === 0;
}
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data"))
        return validate70.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.data !== void 0) {
        let data0 = data.data, _errs1 = errors, _errs2 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.transactionId === void 0 && (missing1 = "transactionId"))
              return validate70.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.transactionId !== void 0) {
              let data1 = data0.transactionId, _errs3 = errors;
              validate71(data1, { instancePath: instancePath + "/data/transactionId", parentData: data0, parentDataProperty: "transactionId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
          } else
            return validate70.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
    } else
      return validate70.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate70.errors = vErrors, errors === 0;
}
var checkDebts_403 = checkDebts_401, checkDebts_404 = checkDebts_401, checkDebts_422 = checkDebts_401, checkDebts_429 = checkDebts_401, checkDebts_5XX = checkDebts_401, checkDebts_success = checkDebts_200, payDebt_401 = checkDebts_401, payDebt_403 = checkDebts_401, payDebt_404 = checkDebts_401, payDebt_422 = checkDebts_401, payDebt_429 = checkDebts_401, payDebt_5XX = checkDebts_401, payDebt_success = payDebt_200;

// <stdin>
var client = { checkDebts: { request: checkDebts, response: checkDebts_success }, payDebt: { request: payDebt, response: payDebt_success } }, server = { checkDebts: { 200: checkDebts_200, 401: checkDebts_401, 403: checkDebts_403, 404: checkDebts_404, 422: checkDebts_422, 429: checkDebts_429, "5XX": checkDebts_5XX }, payDebt: { 200: payDebt_200, 401: payDebt_401, 403: payDebt_403, 404: payDebt_404, 422: payDebt_422, 429: payDebt_429, "5XX": payDebt_5XX } };
export {
  client,
  server
};
