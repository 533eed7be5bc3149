// Generated from openapi/payofin/openapi.yaml by `npm run generate`. Change the spec, not this file.
// schemas:helpers
function isObject(value) {
  return typeof value == "object" && value !== null && !Array.isArray(value);
}
function codePoints(text) {
  let count = 0;
  for (let _ of text) count++;
  return count;
}
function problem(instancePath, schemaPath, message, params = {}) {
  return { instancePath, schemaPath, keyword: schemaPath.slice(schemaPath.lastIndexOf("/") + 1), params, message };
}
function withProblem(errors, error) {
  return errors === null ? [error] : (errors.push(error), errors);
}
function withProblems(errors, more) {
  return errors === null ? more : errors.concat(more);
}

// schemas:requests
var collectInvoice = validate52;
function validate53(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (isObject(data)) {
    data.invoiceQueryId === void 0 && (vErrors = withProblem(vErrors, problem(instancePath, "#/required", "must have required property 'invoiceQueryId'", { missingProperty: "invoiceQueryId" })), errors++);
    let _errs1 = errors;
    for (let key0 in data)
      key0 === "invoiceQueryId" || key0 === "partialAmount" || (vErrors = withProblem(vErrors, problem(instancePath, "#/additionalProperties", "must NOT have additional properties", { additionalProperty: key0 })), errors++);
    if (data.invoiceQueryId !== void 0) {
      let data0 = data.invoiceQueryId, _errs2 = errors;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (vErrors = withProblem(vErrors, problem(instancePath + "/invoiceQueryId", "#/properties/invoiceQueryId/type", "must be integer")), errors++);
      let _errs3 = errors;
      typeof data0 == "number" && isFinite(data0) && (data0 < 1 || isNaN(data0)) && (vErrors = withProblem(vErrors, problem(instancePath + "/invoiceQueryId", "#/properties/invoiceQueryId/minimum", "must be >= 1")), errors++);
      var valid0 = _errs2 === errors;
    }
    if (data.partialAmount !== void 0) {
      let data1 = data.partialAmount, _errs4 = errors;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (vErrors = withProblem(vErrors, problem(instancePath + "/partialAmount", "#/properties/partialAmount/type", "must be integer")), errors++);
      let _errs5 = errors;
      typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1)) && (vErrors = withProblem(vErrors, problem(instancePath + "/partialAmount", "#/properties/partialAmount/minimum", "must be >= 1")), errors++);
      var valid0 = _errs4 === errors;
    }
  } else
    vErrors = withProblem(vErrors, problem(instancePath, "#/type", "must be object")), errors++;
  return validate53.errors = vErrors, errors === 0;
}
function validate52(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (isObject(data)) {
    if (data.body === void 0 && (vErrors = withProblem(vErrors, problem(instancePath, "#/required", "must have required property 'body'", { missingProperty: "body" })), errors++), data.params !== void 0) {
      let data0 = data.params, _errs1 = errors, _errs2 = errors;
      if (isObject(data0)) {
        if (data0.path !== void 0) {
          let data1 = data0.path, _errs3 = errors, _errs4 = errors;
          if (isObject(data1)) {
            let _errs5 = errors;
            for (let key0 in data1)
              vErrors = withProblem(vErrors, problem(instancePath + "/params/path", "#/properties/params/properties/path/additionalProperties", "must NOT have additional properties", { additionalProperty: key0 })), errors++;
          } else
            vErrors = withProblem(vErrors, problem(instancePath + "/params/path", "#/properties/params/properties/path/type", "must be object")), errors++;
          var valid1 = _errs3 === errors;
        }
        if (data0.query !== void 0) {
          let data2 = data0.query, _errs6 = errors, _errs7 = errors;
          if (isObject(data2)) {
            let _errs8 = errors;
            for (let key1 in data2)
              vErrors = withProblem(vErrors, problem(instancePath + "/params/query", "#/properties/params/properties/query/additionalProperties", "must NOT have additional properties", { additionalProperty: key1 })), errors++;
          } else
            vErrors = withProblem(vErrors, problem(instancePath + "/params/query", "#/properties/params/properties/query/type", "must be object")), errors++;
          var valid1 = _errs6 === errors;
        }
      } else
        vErrors = withProblem(vErrors, problem(instancePath + "/params", "#/properties/params/type", "must be object")), errors++;
      var valid0 = _errs1 === errors;
    }
    if (data.body !== void 0) {
      let data3 = data.body, _errs9 = errors;
      validate53(data3, instancePath + "/body") || (vErrors = withProblems(vErrors, validate53.errors), errors = vErrors.length);
      var valid0 = _errs9 === errors;
    }
  } else
    vErrors = withProblem(vErrors, problem(instancePath, "#/type", "must be object")), errors++;
  return validate52.errors = vErrors, errors === 0;
}
var queryInvoices = validate55;
var pattern3 = new RegExp("\\S", "u"), func1 = codePoints;
function validate56(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (isObject(data)) {
    data.sootCode === void 0 && (vErrors = withProblem(vErrors, problem(instancePath, "#/required", "must have required property 'sootCode'", { missingProperty: "sootCode" })), errors++), data.subscriberNo === void 0 && (vErrors = withProblem(vErrors, problem(instancePath, "#/required", "must have required property 'subscriberNo'", { missingProperty: "subscriberNo" })), errors++), data.additionalNo === void 0 && (vErrors = withProblem(vErrors, problem(instancePath, "#/required", "must have required property 'additionalNo'", { missingProperty: "additionalNo" })), errors++), data.firmRefNo === void 0 && (vErrors = withProblem(vErrors, problem(instancePath, "#/required", "must have required property 'firmRefNo'", { missingProperty: "firmRefNo" })), errors++);
    let _errs1 = errors;
    for (let key0 in data)
      key0 === "sootCode" || key0 === "subscriberNo" || key0 === "additionalNo" || key0 === "firmRefNo" || (vErrors = withProblem(vErrors, problem(instancePath, "#/additionalProperties", "must NOT have additional properties", { additionalProperty: key0 })), errors++);
    if (data.sootCode !== void 0) {
      let data0 = data.sootCode, _errs2 = errors;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (vErrors = withProblem(vErrors, problem(instancePath + "/sootCode", "#/properties/sootCode/type", "must be integer")), errors++);
      let _errs3 = errors;
      typeof data0 == "number" && isFinite(data0) && (data0 < 1 || isNaN(data0)) && (vErrors = withProblem(vErrors, problem(instancePath + "/sootCode", "#/properties/sootCode/minimum", "must be >= 1")), errors++);
      var valid0 = _errs2 === errors;
    }
    if (data.subscriberNo !== void 0) {
      let data1 = data.subscriberNo, _errs4 = errors, _errs5 = errors;
      typeof data1 == "string" ? pattern3.test(data1) || (vErrors = withProblem(vErrors, problem(instancePath + "/subscriberNo", "#/properties/subscriberNo/pattern", 'must match pattern "\\S"')), errors++) : (vErrors = withProblem(vErrors, problem(instancePath + "/subscriberNo", "#/properties/subscriberNo/type", "must be string")), errors++);
      var valid0 = _errs4 === errors;
    }
    if (data.additionalNo !== void 0) {
      let data2 = data.additionalNo, _errs6 = errors;
      typeof data2 != "string" && (vErrors = withProblem(vErrors, problem(instancePath + "/additionalNo", "#/properties/additionalNo/type", "must be string")), errors++);
      let _errs7 = errors;
      var valid0 = _errs6 === errors;
    }
    if (data.firmRefNo !== void 0) {
      let data3 = data.firmRefNo, _errs8 = errors, _errs9 = errors;
      typeof data3 == "string" ? (func1(data3) > 15 && (vErrors = withProblem(vErrors, problem(instancePath + "/firmRefNo", "#/properties/firmRefNo/maxLength", "must NOT have more than 15 characters")), errors++), pattern3.test(data3) || (vErrors = withProblem(vErrors, problem(instancePath + "/firmRefNo", "#/properties/firmRefNo/pattern", 'must match pattern "\\S"')), errors++)) : (vErrors = withProblem(vErrors, problem(instancePath + "/firmRefNo", "#/properties/firmRefNo/type", "must be string")), errors++);
      var valid0 = _errs8 === errors;
    }
  } else
    vErrors = withProblem(vErrors, problem(instancePath, "#/type", "must be object")), errors++;
  return validate56.errors = vErrors, errors === 0;
}
function validate55(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (isObject(data)) {
    if (data.body === void 0 && (vErrors = withProblem(vErrors, problem(instancePath, "#/required", "must have required property 'body'", { missingProperty: "body" })), errors++), data.params !== void 0) {
      let data0 = data.params, _errs1 = errors, _errs2 = errors;
      if (isObject(data0)) {
        if (data0.path !== void 0) {
          let data1 = data0.path, _errs3 = errors, _errs4 = errors;
          if (isObject(data1)) {
            let _errs5 = errors;
            for (let key0 in data1)
              vErrors = withProblem(vErrors, problem(instancePath + "/params/path", "#/properties/params/properties/path/additionalProperties", "must NOT have additional properties", { additionalProperty: key0 })), errors++;
          } else
            vErrors = withProblem(vErrors, problem(instancePath + "/params/path", "#/properties/params/properties/path/type", "must be object")), errors++;
          var valid1 = _errs3 === errors;
        }
        if (data0.query !== void 0) {
          let data2 = data0.query, _errs6 = errors, _errs7 = errors;
          if (isObject(data2)) {
            let _errs8 = errors;
            for (let key1 in data2)
              vErrors = withProblem(vErrors, problem(instancePath + "/params/query", "#/properties/params/properties/query/additionalProperties", "must NOT have additional properties", { additionalProperty: key1 })), errors++;
          } else
            vErrors = withProblem(vErrors, problem(instancePath + "/params/query", "#/properties/params/properties/query/type", "must be object")), errors++;
          var valid1 = _errs6 === errors;
        }
      } else
        vErrors = withProblem(vErrors, problem(instancePath + "/params", "#/properties/params/type", "must be object")), errors++;
      var valid0 = _errs1 === errors;
    }
    if (data.body !== void 0) {
      let data3 = data.body, _errs9 = errors;
      validate56(data3, instancePath + "/body") || (vErrors = withProblems(vErrors, validate56.errors), errors = vErrors.length);
      var valid0 = _errs9 === errors;
    }
  } else
    vErrors = withProblem(vErrors, problem(instancePath, "#/type", "must be object")), errors++;
  return validate55.errors = vErrors, errors === 0;
}
var listCollections = validate58;
var pattern5 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate59(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (isObject(data)) {
    data.firstDate === void 0 && (vErrors = withProblem(vErrors, problem(instancePath, "#/required", "must have required property 'firstDate'", { missingProperty: "firstDate" })), errors++), data.lastDate === void 0 && (vErrors = withProblem(vErrors, problem(instancePath, "#/required", "must have required property 'lastDate'", { missingProperty: "lastDate" })), errors++);
    let _errs1 = errors;
    for (let key0 in data)
      key0 === "firstDate" || key0 === "lastDate" || (vErrors = withProblem(vErrors, problem(instancePath, "#/additionalProperties", "must NOT have additional properties", { additionalProperty: key0 })), errors++);
    if (data.firstDate !== void 0) {
      let data0 = data.firstDate, _errs2 = errors, _errs3 = errors;
      typeof data0 == "string" ? pattern5.test(data0) || (vErrors = withProblem(vErrors, problem(instancePath + "/firstDate", "#/properties/firstDate/pattern", 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"')), errors++) : (vErrors = withProblem(vErrors, problem(instancePath + "/firstDate", "#/properties/firstDate/type", "must be string")), errors++);
      var valid0 = _errs2 === errors;
    }
    if (data.lastDate !== void 0) {
      let data1 = data.lastDate, _errs4 = errors, _errs5 = errors;
      typeof data1 == "string" ? pattern5.test(data1) || (vErrors = withProblem(vErrors, problem(instancePath + "/lastDate", "#/properties/lastDate/pattern", 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"')), errors++) : (vErrors = withProblem(vErrors, problem(instancePath + "/lastDate", "#/properties/lastDate/type", "must be string")), errors++);
      var valid0 = _errs4 === errors;
    }
  } else
    vErrors = withProblem(vErrors, problem(instancePath, "#/type", "must be object")), errors++;
  return validate59.errors = vErrors, errors === 0;
}
function validate58(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (isObject(data)) {
    if (data.body === void 0 && (vErrors = withProblem(vErrors, problem(instancePath, "#/required", "must have required property 'body'", { missingProperty: "body" })), errors++), data.params !== void 0) {
      let data0 = data.params, _errs1 = errors, _errs2 = errors;
      if (isObject(data0)) {
        if (data0.path !== void 0) {
          let data1 = data0.path, _errs3 = errors, _errs4 = errors;
          if (isObject(data1)) {
            let _errs5 = errors;
            for (let key0 in data1)
              vErrors = withProblem(vErrors, problem(instancePath + "/params/path", "#/properties/params/properties/path/additionalProperties", "must NOT have additional properties", { additionalProperty: key0 })), errors++;
          } else
            vErrors = withProblem(vErrors, problem(instancePath + "/params/path", "#/properties/params/properties/path/type", "must be object")), errors++;
          var valid1 = _errs3 === errors;
        }
        if (data0.query !== void 0) {
          let data2 = data0.query, _errs6 = errors, _errs7 = errors;
          if (isObject(data2)) {
            let _errs8 = errors;
            for (let key1 in data2)
              vErrors = withProblem(vErrors, problem(instancePath + "/params/query", "#/properties/params/properties/query/additionalProperties", "must NOT have additional properties", { additionalProperty: key1 })), errors++;
          } else
            vErrors = withProblem(vErrors, problem(instancePath + "/params/query", "#/properties/params/properties/query/type", "must be object")), errors++;
          var valid1 = _errs6 === errors;
        }
      } else
        vErrors = withProblem(vErrors, problem(instancePath + "/params", "#/properties/params/type", "must be object")), errors++;
      var valid0 = _errs1 === errors;
    }
    if (data.body !== void 0) {
      let data3 = data.body, _errs9 = errors;
      validate59(data3, instancePath + "/body") || (vErrors = withProblems(vErrors, validate59.errors), errors = vErrors.length);
      var valid0 = _errs9 === errors;
    }
  } else
    vErrors = withProblem(vErrors, problem(instancePath, "#/type", "must be object")), errors++;
  return validate58.errors = vErrors, errors === 0;
}
var checkCollection = validate61;
function validate62(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (isObject(data)) {
    data.invoicePaymentId === void 0 && (vErrors = withProblem(vErrors, problem(instancePath, "#/required", "must have required property 'invoicePaymentId'", { missingProperty: "invoicePaymentId" })), errors++);
    let _errs1 = errors;
    for (let key0 in data)
      key0 !== "invoicePaymentId" && (vErrors = withProblem(vErrors, problem(instancePath, "#/additionalProperties", "must NOT have additional properties", { additionalProperty: key0 })), errors++);
    if (data.invoicePaymentId !== void 0) {
      let data0 = data.invoicePaymentId, _errs2 = errors;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (vErrors = withProblem(vErrors, problem(instancePath + "/invoicePaymentId", "#/properties/invoicePaymentId/type", "must be integer")), errors++);
      let _errs3 = errors;
      typeof data0 == "number" && isFinite(data0) && (data0 < 1 || isNaN(data0)) && (vErrors = withProblem(vErrors, problem(instancePath + "/invoicePaymentId", "#/properties/invoicePaymentId/minimum", "must be >= 1")), errors++);
      var valid0 = _errs2 === errors;
    }
  } else
    vErrors = withProblem(vErrors, problem(instancePath, "#/type", "must be object")), errors++;
  return validate62.errors = vErrors, errors === 0;
}
function validate61(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (isObject(data)) {
    if (data.body === void 0 && (vErrors = withProblem(vErrors, problem(instancePath, "#/required", "must have required property 'body'", { missingProperty: "body" })), errors++), data.params !== void 0) {
      let data0 = data.params, _errs1 = errors, _errs2 = errors;
      if (isObject(data0)) {
        if (data0.path !== void 0) {
          let data1 = data0.path, _errs3 = errors, _errs4 = errors;
          if (isObject(data1)) {
            let _errs5 = errors;
            for (let key0 in data1)
              vErrors = withProblem(vErrors, problem(instancePath + "/params/path", "#/properties/params/properties/path/additionalProperties", "must NOT have additional properties", { additionalProperty: key0 })), errors++;
          } else
            vErrors = withProblem(vErrors, problem(instancePath + "/params/path", "#/properties/params/properties/path/type", "must be object")), errors++;
          var valid1 = _errs3 === errors;
        }
        if (data0.query !== void 0) {
          let data2 = data0.query, _errs6 = errors, _errs7 = errors;
          if (isObject(data2)) {
            let _errs8 = errors;
            for (let key1 in data2)
              vErrors = withProblem(vErrors, problem(instancePath + "/params/query", "#/properties/params/properties/query/additionalProperties", "must NOT have additional properties", { additionalProperty: key1 })), errors++;
          } else
            vErrors = withProblem(vErrors, problem(instancePath + "/params/query", "#/properties/params/properties/query/type", "must be object")), errors++;
          var valid1 = _errs6 === errors;
        }
      } else
        vErrors = withProblem(vErrors, problem(instancePath + "/params", "#/properties/params/type", "must be object")), errors++;
      var valid0 = _errs1 === errors;
    }
    if (data.body !== void 0) {
      let data3 = data.body, _errs9 = errors;
      validate62(data3, instancePath + "/body") || (vErrors = withProblems(vErrors, validate62.errors), errors = vErrors.length);
      var valid0 = _errs9 === errors;
    }
  } else
    vErrors = withProblem(vErrors, problem(instancePath, "#/type", "must be object")), errors++;
  return validate61.errors = vErrors, errors === 0;
}
var listInstitutions = validate64;
function validate64(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (isObject(data)) {
    if (data.params !== void 0) {
      let data0 = data.params, _errs1 = errors, _errs2 = errors;
      if (isObject(data0)) {
        if (data0.path !== void 0) {
          let data1 = data0.path, _errs3 = errors, _errs4 = errors;
          if (isObject(data1)) {
            let _errs5 = errors;
            for (let key0 in data1)
              vErrors = withProblem(vErrors, problem(instancePath + "/params/path", "#/properties/params/properties/path/additionalProperties", "must NOT have additional properties", { additionalProperty: key0 })), errors++;
          } else
            vErrors = withProblem(vErrors, problem(instancePath + "/params/path", "#/properties/params/properties/path/type", "must be object")), errors++;
          var valid1 = _errs3 === errors;
        }
        if (data0.query !== void 0) {
          let data2 = data0.query, _errs6 = errors, _errs7 = errors;
          if (isObject(data2)) {
            let _errs8 = errors;
            for (let key1 in data2)
              vErrors = withProblem(vErrors, problem(instancePath + "/params/query", "#/properties/params/properties/query/additionalProperties", "must NOT have additional properties", { additionalProperty: key1 })), errors++;
          } else
            vErrors = withProblem(vErrors, problem(instancePath + "/params/query", "#/properties/params/properties/query/type", "must be object")), errors++;
          var valid1 = _errs6 === errors;
        }
      } else
        vErrors = withProblem(vErrors, problem(instancePath + "/params", "#/properties/params/type", "must be object")), errors++;
      var valid0 = _errs1 === errors;
    }
  } else
    vErrors = withProblem(vErrors, problem(instancePath, "#/type", "must be object")), errors++;
  return validate64.errors = vErrors, errors === 0;
}

// schemas:responses
var collectInvoice_200 = validate522;
function validate54(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (typeof data != "boolean")
    return validate54.errors = [problem(instancePath, "#/type", "must be boolean")], !1;
  let _errs0 = errors;
  return validate54.errors = vErrors, errors === 0;
}
function validate57(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)))
    return validate57.errors = [problem(instancePath, "#/type", "must be integer")], !1;
  let _errs0 = errors;
  return validate57.errors = vErrors, errors === 0;
}
function validate60(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && data !== null)
    return validate60.errors = [problem(instancePath, "#/type", "must be string,null")], !1;
  let _errs0 = errors;
  return validate60.errors = vErrors, errors === 0;
}
function validate532(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, _errs1 = errors, _errs2 = errors, valid1 = !1, _errs3 = errors;
  if (isObject(data)) {
    let missing0;
    data.result === void 0 && (missing0 = "result") && (vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/0/anyOf/0/required", "must have required property '" + missing0 + "'", { missingProperty: missing0 })), errors++);
  }
  var _valid0 = _errs3 === errors;
  if (valid1 = valid1 || _valid0, !valid1) {
    let _errs4 = errors;
    if (isObject(data)) {
      let missing1;
      data.Result === void 0 && (missing1 = "Result") && (vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/0/anyOf/1/required", "must have required property '" + missing1 + "'", { missingProperty: missing1 })), errors++);
    }
    var _valid0 = _errs4 === errors;
    valid1 = valid1 || _valid0;
  }
  if (valid1)
    errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
  else
    return vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/0/anyOf", "must match a schema in anyOf")), errors++, validate532.errors = vErrors, !1;
  var valid0 = _errs1 === errors;
  if (valid0) {
    let _errs5 = errors, _errs6 = errors, valid2 = !1, _errs7 = errors;
    if (isObject(data)) {
      let missing2;
      data.resultCode === void 0 && (missing2 = "resultCode") && (vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/1/anyOf/0/required", "must have required property '" + missing2 + "'", { missingProperty: missing2 })), errors++);
    }
    var _valid1 = _errs7 === errors;
    if (valid2 = valid2 || _valid1, !valid2) {
      let _errs8 = errors;
      if (isObject(data)) {
        let missing3;
        data.ResultCode === void 0 && (missing3 = "ResultCode") && (vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/1/anyOf/1/required", "must have required property '" + missing3 + "'", { missingProperty: missing3 })), errors++);
      }
      var _valid1 = _errs8 === errors;
      valid2 = valid2 || _valid1;
    }
    if (valid2)
      errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
    else
      return vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/1/anyOf", "must match a schema in anyOf")), errors++, validate532.errors = vErrors, !1;
    var valid0 = _errs5 === errors;
  }
  if (errors === 0)
    if (isObject(data)) {
      if (data.result !== void 0) {
        let data0 = data.result, _errs9 = errors;
        validate54(data0, instancePath + "/result") || (vErrors = withProblems(vErrors, validate54.errors), errors = vErrors.length);
        var valid3 = _errs9 === errors;
      } else
        var valid3 = !0;
      if (valid3) {
        if (data.Result !== void 0) {
          let data1 = data.Result, _errs10 = errors;
          validate54(data1, instancePath + "/Result") || (vErrors = withProblems(vErrors, validate54.errors), errors = vErrors.length);
          var valid3 = _errs10 === errors;
        } else
          var valid3 = !0;
        if (valid3) {
          if (data.resultCode !== void 0) {
            let data2 = data.resultCode, _errs11 = errors;
            validate57(data2, instancePath + "/resultCode") || (vErrors = withProblems(vErrors, validate57.errors), errors = vErrors.length);
            var valid3 = _errs11 === errors;
          } else
            var valid3 = !0;
          if (valid3) {
            if (data.ResultCode !== void 0) {
              let data3 = data.ResultCode, _errs12 = errors;
              validate57(data3, instancePath + "/ResultCode") || (vErrors = withProblems(vErrors, validate57.errors), errors = vErrors.length);
              var valid3 = _errs12 === errors;
            } else
              var valid3 = !0;
            if (valid3) {
              if (data.resultMessage !== void 0) {
                let data4 = data.resultMessage, _errs13 = errors;
                validate60(data4, instancePath + "/resultMessage") || (vErrors = withProblems(vErrors, validate60.errors), errors = vErrors.length);
                var valid3 = _errs13 === errors;
              } else
                var valid3 = !0;
              if (valid3)
                if (data.ResultMessage !== void 0) {
                  let data5 = data.ResultMessage, _errs14 = errors;
                  validate60(data5, instancePath + "/ResultMessage") || (vErrors = withProblems(vErrors, validate60.errors), errors = vErrors.length);
                  var valid3 = _errs14 === errors;
                } else
                  var valid3 = !0;
            }
          }
        }
      }
    } else
      return validate532.errors = [problem(instancePath, "#/type", "must be object")], !1;
  return validate532.errors = vErrors, errors === 0;
}
function validate65(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)))
    return validate65.errors = [problem(instancePath, "#/type", "must be integer")], !1;
  let _errs0 = errors;
  return validate65.errors = vErrors, errors === 0;
}
var pattern32 = new RegExp("^-?[0-9]+(\\.[0-9]+)?$", "u");
function validate69(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && isFinite(data)) && typeof data != "string")
    return validate69.errors = [problem(instancePath, "#/type", "must be number,string")], !1;
  let _errs0 = errors;
  return errors === 0 && typeof data == "string" && !pattern32.test(data) ? (validate69.errors = [problem(instancePath, "#/pattern", 'must match pattern "^-?[0-9]+(\\.[0-9]+)?$"')], !1) : (validate69.errors = vErrors, errors === 0);
}
function validate68(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return validate69(data, instancePath) || (vErrors = withProblems(vErrors, validate69.errors), errors = vErrors.length), validate68.errors = vErrors, errors === 0;
}
function validate73(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return validate69(data, instancePath) || (vErrors = withProblems(vErrors, validate69.errors), errors = vErrors.length), validate73.errors = vErrors, errors === 0;
}
function validate77(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return validate69(data, instancePath) || (vErrors = withProblems(vErrors, validate69.errors), errors = vErrors.length), validate77.errors = vErrors, errors === 0;
}
var pattern4 = new RegExp("^[0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2}$", "u");
function validate81(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (errors === 0)
    if (typeof data == "string") {
      if (!pattern4.test(data))
        return validate81.errors = [problem(instancePath, "#/pattern", 'must match pattern "^[0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2}$"')], !1;
    } else
      return validate81.errors = [problem(instancePath, "#/type", "must be string")], !1;
  return validate81.errors = vErrors, errors === 0;
}
function validate642(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (!isObject(data) && data !== null)
    return validate642.errors = [problem(instancePath, "#/type", "must be object,null")], !1;
  let _errs0 = errors, _errs1 = errors, _errs2 = errors, valid1 = !1, _errs3 = errors;
  if (isObject(data)) {
    let missing0;
    data.invoicePaymentId === void 0 && (missing0 = "invoicePaymentId") && (vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/0/anyOf/0/required", "must have required property '" + missing0 + "'", { missingProperty: missing0 })), errors++);
  }
  var _valid0 = _errs3 === errors;
  if (valid1 = valid1 || _valid0, !valid1) {
    let _errs4 = errors;
    if (isObject(data)) {
      let missing1;
      data.InvoicePaymentId === void 0 && (missing1 = "InvoicePaymentId") && (vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/0/anyOf/1/required", "must have required property '" + missing1 + "'", { missingProperty: missing1 })), errors++);
    }
    var _valid0 = _errs4 === errors;
    valid1 = valid1 || _valid0;
  }
  if (valid1)
    errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
  else
    return vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/0/anyOf", "must match a schema in anyOf")), errors++, validate642.errors = vErrors, !1;
  var valid0 = _errs1 === errors;
  if (valid0) {
    let _errs5 = errors, _errs6 = errors, valid2 = !1, _errs7 = errors;
    if (isObject(data)) {
      let missing2;
      data.balance === void 0 && (missing2 = "balance") && (vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/1/anyOf/0/required", "must have required property '" + missing2 + "'", { missingProperty: missing2 })), errors++);
    }
    var _valid1 = _errs7 === errors;
    if (valid2 = valid2 || _valid1, !valid2) {
      let _errs8 = errors;
      if (isObject(data)) {
        let missing3;
        data.Balance === void 0 && (missing3 = "Balance") && (vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/1/anyOf/1/required", "must have required property '" + missing3 + "'", { missingProperty: missing3 })), errors++);
      }
      var _valid1 = _errs8 === errors;
      valid2 = valid2 || _valid1;
    }
    if (valid2)
      errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
    else
      return vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/1/anyOf", "must match a schema in anyOf")), errors++, validate642.errors = vErrors, !1;
    var valid0 = _errs5 === errors;
    if (valid0) {
      let _errs9 = errors, _errs10 = errors, valid3 = !1, _errs11 = errors;
      if (isObject(data)) {
        let missing4;
        data.paymentAmount === void 0 && (missing4 = "paymentAmount") && (vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/2/anyOf/0/required", "must have required property '" + missing4 + "'", { missingProperty: missing4 })), errors++);
      }
      var _valid2 = _errs11 === errors;
      if (valid3 = valid3 || _valid2, !valid3) {
        let _errs12 = errors;
        if (isObject(data)) {
          let missing5;
          data.PaymentAmount === void 0 && (missing5 = "PaymentAmount") && (vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/2/anyOf/1/required", "must have required property '" + missing5 + "'", { missingProperty: missing5 })), errors++);
        }
        var _valid2 = _errs12 === errors;
        valid3 = valid3 || _valid2;
      }
      if (valid3)
        errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null);
      else
        return vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/2/anyOf", "must match a schema in anyOf")), errors++, validate642.errors = vErrors, !1;
      var valid0 = _errs9 === errors;
      if (valid0) {
        let _errs13 = errors, _errs14 = errors, valid4 = !1, _errs15 = errors;
        if (isObject(data)) {
          let missing6;
          data.profit === void 0 && (missing6 = "profit") && (vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/3/anyOf/0/required", "must have required property '" + missing6 + "'", { missingProperty: missing6 })), errors++);
        }
        var _valid3 = _errs15 === errors;
        if (valid4 = valid4 || _valid3, !valid4) {
          let _errs16 = errors;
          if (isObject(data)) {
            let missing7;
            data.Profit === void 0 && (missing7 = "Profit") && (vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/3/anyOf/1/required", "must have required property '" + missing7 + "'", { missingProperty: missing7 })), errors++);
          }
          var _valid3 = _errs16 === errors;
          valid4 = valid4 || _valid3;
        }
        if (valid4)
          errors = _errs14, vErrors !== null && (_errs14 ? vErrors.length = _errs14 : vErrors = null);
        else
          return vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/3/anyOf", "must match a schema in anyOf")), errors++, validate642.errors = vErrors, !1;
        var valid0 = _errs13 === errors;
        if (valid0) {
          let _errs17 = errors, _errs18 = errors, valid5 = !1, _errs19 = errors;
          if (isObject(data)) {
            let missing8;
            data.paymentDate === void 0 && (missing8 = "paymentDate") && (vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/4/anyOf/0/required", "must have required property '" + missing8 + "'", { missingProperty: missing8 })), errors++);
          }
          var _valid4 = _errs19 === errors;
          if (valid5 = valid5 || _valid4, !valid5) {
            let _errs20 = errors;
            if (isObject(data)) {
              let missing9;
              data.PaymentDate === void 0 && (missing9 = "PaymentDate") && (vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/4/anyOf/1/required", "must have required property '" + missing9 + "'", { missingProperty: missing9 })), errors++);
            }
            var _valid4 = _errs20 === errors;
            valid5 = valid5 || _valid4;
          }
          if (valid5)
            errors = _errs18, vErrors !== null && (_errs18 ? vErrors.length = _errs18 : vErrors = null);
          else
            return vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/4/anyOf", "must match a schema in anyOf")), errors++, validate642.errors = vErrors, !1;
          var valid0 = _errs17 === errors;
        }
      }
    }
  }
  if (errors === 0 && isObject(data)) {
    if (data.invoicePaymentId !== void 0) {
      let data0 = data.invoicePaymentId, _errs21 = errors;
      validate65(data0, instancePath + "/invoicePaymentId") || (vErrors = withProblems(vErrors, validate65.errors), errors = vErrors.length);
      var valid6 = _errs21 === errors;
    } else
      var valid6 = !0;
    if (valid6) {
      if (data.InvoicePaymentId !== void 0) {
        let data1 = data.InvoicePaymentId, _errs22 = errors;
        validate65(data1, instancePath + "/InvoicePaymentId") || (vErrors = withProblems(vErrors, validate65.errors), errors = vErrors.length);
        var valid6 = _errs22 === errors;
      } else
        var valid6 = !0;
      if (valid6) {
        if (data.balance !== void 0) {
          let data2 = data.balance, _errs23 = errors;
          validate68(data2, instancePath + "/balance") || (vErrors = withProblems(vErrors, validate68.errors), errors = vErrors.length);
          var valid6 = _errs23 === errors;
        } else
          var valid6 = !0;
        if (valid6) {
          if (data.Balance !== void 0) {
            let data3 = data.Balance, _errs24 = errors;
            validate68(data3, instancePath + "/Balance") || (vErrors = withProblems(vErrors, validate68.errors), errors = vErrors.length);
            var valid6 = _errs24 === errors;
          } else
            var valid6 = !0;
          if (valid6) {
            if (data.paymentAmount !== void 0) {
              let data4 = data.paymentAmount, _errs25 = errors;
              validate73(data4, instancePath + "/paymentAmount") || (vErrors = withProblems(vErrors, validate73.errors), errors = vErrors.length);
              var valid6 = _errs25 === errors;
            } else
              var valid6 = !0;
            if (valid6) {
              if (data.PaymentAmount !== void 0) {
                let data5 = data.PaymentAmount, _errs26 = errors;
                validate73(data5, instancePath + "/PaymentAmount") || (vErrors = withProblems(vErrors, validate73.errors), errors = vErrors.length);
                var valid6 = _errs26 === errors;
              } else
                var valid6 = !0;
              if (valid6) {
                if (data.profit !== void 0) {
                  let data6 = data.profit, _errs27 = errors;
                  validate77(data6, instancePath + "/profit") || (vErrors = withProblems(vErrors, validate77.errors), errors = vErrors.length);
                  var valid6 = _errs27 === errors;
                } else
                  var valid6 = !0;
                if (valid6) {
                  if (data.Profit !== void 0) {
                    let data7 = data.Profit, _errs28 = errors;
                    validate77(data7, instancePath + "/Profit") || (vErrors = withProblems(vErrors, validate77.errors), errors = vErrors.length);
                    var valid6 = _errs28 === errors;
                  } else
                    var valid6 = !0;
                  if (valid6) {
                    if (data.paymentDate !== void 0) {
                      let data8 = data.paymentDate, _errs29 = errors;
                      validate81(data8, instancePath + "/paymentDate") || (vErrors = withProblems(vErrors, validate81.errors), errors = vErrors.length);
                      var valid6 = _errs29 === errors;
                    } else
                      var valid6 = !0;
                    if (valid6)
                      if (data.PaymentDate !== void 0) {
                        let data9 = data.PaymentDate, _errs30 = errors;
                        validate81(data9, instancePath + "/PaymentDate") || (vErrors = withProblems(vErrors, validate81.errors), errors = vErrors.length);
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
  return validate642.errors = vErrors, errors === 0;
}
function validate522(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors;
  validate532(data, instancePath) || (vErrors = withProblems(vErrors, validate532.errors), errors = vErrors.length);
  var valid0 = _errs0 === errors;
  if (valid0) {
    let _errs1 = errors, _errs2 = errors;
    if (errors === _errs1)
      if (isObject(data)) {
        if (data.payofinPaymentDetails !== void 0) {
          let data0 = data.payofinPaymentDetails, _errs3 = errors;
          validate642(data0, instancePath + "/payofinPaymentDetails") || (vErrors = withProblems(vErrors, validate642.errors), errors = vErrors.length);
          var valid1 = _errs3 === errors;
        } else
          var valid1 = !0;
        if (valid1)
          if (data.PayofinPaymentDetails !== void 0) {
            let data1 = data.PayofinPaymentDetails, _errs4 = errors;
            validate642(data1, instancePath + "/PayofinPaymentDetails") || (vErrors = withProblems(vErrors, validate642.errors), errors = vErrors.length);
            var valid1 = _errs4 === errors;
          } else
            var valid1 = !0;
      } else
        return validate522.errors = [problem(instancePath, "#/allOf/1/type", "must be object")], !1;
    var valid0 = _errs1 === errors;
  }
  return validate522.errors = vErrors, errors === 0;
}
var collectInvoice_401 = validate86;
function validate86(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (errors === 0)
    if (isObject(data)) {
      let missing0;
      if (data.result === void 0 && (missing0 = "result") || data.resultCode === void 0 && (missing0 = "resultCode") || data.resultMessage === void 0 && (missing0 = "resultMessage"))
        return validate86.errors = [problem(instancePath, "#/required", "must have required property '" + missing0 + "'", { missingProperty: missing0 })], !1;
      if (data.result !== void 0) {
        let data0 = data.result, _errs1 = errors;
        if (typeof data0 != "boolean")
          return validate86.errors = [problem(instancePath + "/result", "#/properties/result/type", "must be boolean")], !1;
        let _errs2 = errors;
        if (data0 !== !1)
          return validate86.errors = [problem(instancePath + "/result", "#/properties/result/const", "must be equal to constant")], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.resultCode !== void 0) {
          let data1 = data.resultCode, _errs3 = errors;
          validate57(data1, instancePath + "/resultCode") || (vErrors = withProblems(vErrors, validate57.errors), errors = vErrors.length);
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.resultMessage !== void 0) {
            let data2 = data.resultMessage, _errs4 = errors;
            validate60(data2, instancePath + "/resultMessage") || (vErrors = withProblems(vErrors, validate60.errors), errors = vErrors.length);
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate86.errors = [problem(instancePath, "#/type", "must be object")], !1;
  return validate86.errors = vErrors, errors === 0;
}
var queryInvoices_200 = validate89;
function validate92(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (typeof data != "string")
    return validate92.errors = [problem(instancePath, "#/type", "must be string")], !1;
  let _errs0 = errors;
  return validate92.errors = vErrors, errors === 0;
}
function validate95(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return validate69(data, instancePath) || (vErrors = withProblems(vErrors, validate69.errors), errors = vErrors.length), validate95.errors = vErrors, errors === 0;
}
function validate99(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return validate69(data, instancePath) || (vErrors = withProblems(vErrors, validate69.errors), errors = vErrors.length), validate99.errors = vErrors, errors === 0;
}
function validate91(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, _errs1 = errors, _errs2 = errors, valid1 = !1, _errs3 = errors;
  if (isObject(data)) {
    let missing0;
    data.invoiceQueryId === void 0 && (missing0 = "invoiceQueryId") && (vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/0/anyOf/0/required", "must have required property '" + missing0 + "'", { missingProperty: missing0 })), errors++);
  }
  var _valid0 = _errs3 === errors;
  if (valid1 = valid1 || _valid0, !valid1) {
    let _errs4 = errors;
    if (isObject(data)) {
      let missing1;
      data.InvoiceQueryId === void 0 && (missing1 = "InvoiceQueryId") && (vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/0/anyOf/1/required", "must have required property '" + missing1 + "'", { missingProperty: missing1 })), errors++);
    }
    var _valid0 = _errs4 === errors;
    valid1 = valid1 || _valid0;
  }
  if (valid1)
    errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
  else
    return vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/0/anyOf", "must match a schema in anyOf")), errors++, validate91.errors = vErrors, !1;
  var valid0 = _errs1 === errors;
  if (valid0) {
    let _errs5 = errors, _errs6 = errors, valid2 = !1, _errs7 = errors;
    if (isObject(data)) {
      let missing2;
      data.subscriberNo === void 0 && (missing2 = "subscriberNo") && (vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/1/anyOf/0/required", "must have required property '" + missing2 + "'", { missingProperty: missing2 })), errors++);
    }
    var _valid1 = _errs7 === errors;
    if (valid2 = valid2 || _valid1, !valid2) {
      let _errs8 = errors;
      if (isObject(data)) {
        let missing3;
        data.SubscriberNo === void 0 && (missing3 = "SubscriberNo") && (vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/1/anyOf/1/required", "must have required property '" + missing3 + "'", { missingProperty: missing3 })), errors++);
      }
      var _valid1 = _errs8 === errors;
      valid2 = valid2 || _valid1;
    }
    if (valid2)
      errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
    else
      return vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/1/anyOf", "must match a schema in anyOf")), errors++, validate91.errors = vErrors, !1;
    var valid0 = _errs5 === errors;
    if (valid0) {
      let _errs9 = errors, _errs10 = errors, valid3 = !1, _errs11 = errors;
      if (isObject(data)) {
        let missing4;
        data.customerName === void 0 && (missing4 = "customerName") && (vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/2/anyOf/0/required", "must have required property '" + missing4 + "'", { missingProperty: missing4 })), errors++);
      }
      var _valid2 = _errs11 === errors;
      if (valid3 = valid3 || _valid2, !valid3) {
        let _errs12 = errors;
        if (isObject(data)) {
          let missing5;
          data.CustomerName === void 0 && (missing5 = "CustomerName") && (vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/2/anyOf/1/required", "must have required property '" + missing5 + "'", { missingProperty: missing5 })), errors++);
        }
        var _valid2 = _errs12 === errors;
        valid3 = valid3 || _valid2;
      }
      if (valid3)
        errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null);
      else
        return vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/2/anyOf", "must match a schema in anyOf")), errors++, validate91.errors = vErrors, !1;
      var valid0 = _errs9 === errors;
      if (valid0) {
        let _errs13 = errors, _errs14 = errors, valid4 = !1, _errs15 = errors;
        if (isObject(data)) {
          let missing6;
          data.invoiceNo === void 0 && (missing6 = "invoiceNo") && (vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/3/anyOf/0/required", "must have required property '" + missing6 + "'", { missingProperty: missing6 })), errors++);
        }
        var _valid3 = _errs15 === errors;
        if (valid4 = valid4 || _valid3, !valid4) {
          let _errs16 = errors;
          if (isObject(data)) {
            let missing7;
            data.InvoiceNo === void 0 && (missing7 = "InvoiceNo") && (vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/3/anyOf/1/required", "must have required property '" + missing7 + "'", { missingProperty: missing7 })), errors++);
          }
          var _valid3 = _errs16 === errors;
          valid4 = valid4 || _valid3;
        }
        if (valid4)
          errors = _errs14, vErrors !== null && (_errs14 ? vErrors.length = _errs14 : vErrors = null);
        else
          return vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/3/anyOf", "must match a schema in anyOf")), errors++, validate91.errors = vErrors, !1;
        var valid0 = _errs13 === errors;
        if (valid0) {
          let _errs17 = errors, _errs18 = errors, valid5 = !1, _errs19 = errors;
          if (isObject(data)) {
            let missing8;
            data.expDate === void 0 && (missing8 = "expDate") && (vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/4/anyOf/0/required", "must have required property '" + missing8 + "'", { missingProperty: missing8 })), errors++);
          }
          var _valid4 = _errs19 === errors;
          if (valid5 = valid5 || _valid4, !valid5) {
            let _errs20 = errors;
            if (isObject(data)) {
              let missing9;
              data.ExpDate === void 0 && (missing9 = "ExpDate") && (vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/4/anyOf/1/required", "must have required property '" + missing9 + "'", { missingProperty: missing9 })), errors++);
            }
            var _valid4 = _errs20 === errors;
            valid5 = valid5 || _valid4;
          }
          if (valid5)
            errors = _errs18, vErrors !== null && (_errs18 ? vErrors.length = _errs18 : vErrors = null);
          else
            return vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/4/anyOf", "must match a schema in anyOf")), errors++, validate91.errors = vErrors, !1;
          var valid0 = _errs17 === errors;
          if (valid0) {
            let _errs21 = errors, _errs22 = errors, valid6 = !1, _errs23 = errors;
            if (isObject(data)) {
              let missing10;
              data.invoiceAmount === void 0 && (missing10 = "invoiceAmount") && (vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/5/anyOf/0/required", "must have required property '" + missing10 + "'", { missingProperty: missing10 })), errors++);
            }
            var _valid5 = _errs23 === errors;
            if (valid6 = valid6 || _valid5, !valid6) {
              let _errs24 = errors;
              if (isObject(data)) {
                let missing11;
                data.InvoiceAmount === void 0 && (missing11 = "InvoiceAmount") && (vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/5/anyOf/1/required", "must have required property '" + missing11 + "'", { missingProperty: missing11 })), errors++);
              }
              var _valid5 = _errs24 === errors;
              valid6 = valid6 || _valid5;
            }
            if (valid6)
              errors = _errs22, vErrors !== null && (_errs22 ? vErrors.length = _errs22 : vErrors = null);
            else
              return vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/5/anyOf", "must match a schema in anyOf")), errors++, validate91.errors = vErrors, !1;
            var valid0 = _errs21 === errors;
            if (valid0) {
              let _errs25 = errors, _errs26 = errors, valid7 = !1, _errs27 = errors;
              if (isObject(data)) {
                let missing12;
                data.merchantProfit === void 0 && (missing12 = "merchantProfit") && (vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/6/anyOf/0/required", "must have required property '" + missing12 + "'", { missingProperty: missing12 })), errors++);
              }
              var _valid6 = _errs27 === errors;
              if (valid7 = valid7 || _valid6, !valid7) {
                let _errs28 = errors;
                if (isObject(data)) {
                  let missing13;
                  data.MerchantProfit === void 0 && (missing13 = "MerchantProfit") && (vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/6/anyOf/1/required", "must have required property '" + missing13 + "'", { missingProperty: missing13 })), errors++);
                }
                var _valid6 = _errs28 === errors;
                valid7 = valid7 || _valid6;
              }
              if (valid7)
                errors = _errs26, vErrors !== null && (_errs26 ? vErrors.length = _errs26 : vErrors = null);
              else
                return vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/6/anyOf", "must match a schema in anyOf")), errors++, validate91.errors = vErrors, !1;
              var valid0 = _errs25 === errors;
            }
          }
        }
      }
    }
  }
  if (errors === 0)
    if (isObject(data)) {
      if (data.invoiceQueryId !== void 0) {
        let data0 = data.invoiceQueryId, _errs29 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate91.errors = [problem(instancePath + "/invoiceQueryId", "#/properties/invoiceQueryId/type", "must be integer")], !1;
        let _errs30 = errors;
        var valid8 = _errs29 === errors;
      } else
        var valid8 = !0;
      if (valid8) {
        if (data.InvoiceQueryId !== void 0) {
          let data1 = data.InvoiceQueryId, _errs31 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
            return validate91.errors = [problem(instancePath + "/InvoiceQueryId", "#/properties/InvoiceQueryId/type", "must be integer")], !1;
          let _errs32 = errors;
          var valid8 = _errs31 === errors;
        } else
          var valid8 = !0;
        if (valid8) {
          if (data.subscriberNo !== void 0) {
            let data2 = data.subscriberNo, _errs33 = errors;
            if (typeof data2 != "string")
              return validate91.errors = [problem(instancePath + "/subscriberNo", "#/properties/subscriberNo/type", "must be string")], !1;
            let _errs34 = errors;
            var valid8 = _errs33 === errors;
          } else
            var valid8 = !0;
          if (valid8) {
            if (data.SubscriberNo !== void 0) {
              let data3 = data.SubscriberNo, _errs35 = errors;
              if (typeof data3 != "string")
                return validate91.errors = [problem(instancePath + "/SubscriberNo", "#/properties/SubscriberNo/type", "must be string")], !1;
              let _errs36 = errors;
              var valid8 = _errs35 === errors;
            } else
              var valid8 = !0;
            if (valid8) {
              if (data.customerName !== void 0) {
                let data4 = data.customerName, _errs37 = errors;
                if (typeof data4 != "string")
                  return validate91.errors = [problem(instancePath + "/customerName", "#/properties/customerName/type", "must be string")], !1;
                let _errs38 = errors;
                var valid8 = _errs37 === errors;
              } else
                var valid8 = !0;
              if (valid8) {
                if (data.CustomerName !== void 0) {
                  let data5 = data.CustomerName, _errs39 = errors;
                  if (typeof data5 != "string")
                    return validate91.errors = [problem(instancePath + "/CustomerName", "#/properties/CustomerName/type", "must be string")], !1;
                  let _errs40 = errors;
                  var valid8 = _errs39 === errors;
                } else
                  var valid8 = !0;
                if (valid8) {
                  if (data.invoiceNo !== void 0) {
                    let data6 = data.invoiceNo, _errs41 = errors;
                    if (typeof data6 != "string")
                      return validate91.errors = [problem(instancePath + "/invoiceNo", "#/properties/invoiceNo/type", "must be string")], !1;
                    let _errs42 = errors;
                    var valid8 = _errs41 === errors;
                  } else
                    var valid8 = !0;
                  if (valid8) {
                    if (data.InvoiceNo !== void 0) {
                      let data7 = data.InvoiceNo, _errs43 = errors;
                      if (typeof data7 != "string")
                        return validate91.errors = [problem(instancePath + "/InvoiceNo", "#/properties/InvoiceNo/type", "must be string")], !1;
                      let _errs44 = errors;
                      var valid8 = _errs43 === errors;
                    } else
                      var valid8 = !0;
                    if (valid8) {
                      if (data.expDate !== void 0) {
                        let data8 = data.expDate, _errs45 = errors;
                        validate92(data8, instancePath + "/expDate") || (vErrors = withProblems(vErrors, validate92.errors), errors = vErrors.length);
                        var valid8 = _errs45 === errors;
                      } else
                        var valid8 = !0;
                      if (valid8) {
                        if (data.ExpDate !== void 0) {
                          let data9 = data.ExpDate, _errs46 = errors;
                          validate92(data9, instancePath + "/ExpDate") || (vErrors = withProblems(vErrors, validate92.errors), errors = vErrors.length);
                          var valid8 = _errs46 === errors;
                        } else
                          var valid8 = !0;
                        if (valid8) {
                          if (data.invoiceAmount !== void 0) {
                            let data10 = data.invoiceAmount, _errs47 = errors;
                            validate95(data10, instancePath + "/invoiceAmount") || (vErrors = withProblems(vErrors, validate95.errors), errors = vErrors.length);
                            var valid8 = _errs47 === errors;
                          } else
                            var valid8 = !0;
                          if (valid8) {
                            if (data.InvoiceAmount !== void 0) {
                              let data11 = data.InvoiceAmount, _errs48 = errors;
                              validate95(data11, instancePath + "/InvoiceAmount") || (vErrors = withProblems(vErrors, validate95.errors), errors = vErrors.length);
                              var valid8 = _errs48 === errors;
                            } else
                              var valid8 = !0;
                            if (valid8) {
                              if (data.merchantProfit !== void 0) {
                                let data12 = data.merchantProfit, _errs49 = errors;
                                validate99(data12, instancePath + "/merchantProfit") || (vErrors = withProblems(vErrors, validate99.errors), errors = vErrors.length);
                                var valid8 = _errs49 === errors;
                              } else
                                var valid8 = !0;
                              if (valid8)
                                if (data.MerchantProfit !== void 0) {
                                  let data13 = data.MerchantProfit, _errs50 = errors;
                                  validate99(data13, instancePath + "/MerchantProfit") || (vErrors = withProblems(vErrors, validate99.errors), errors = vErrors.length);
                                  var valid8 = _errs50 === errors;
                                } else
                                  var valid8 = !0;
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
      return validate91.errors = [problem(instancePath, "#/type", "must be object")], !1;
  return validate91.errors = vErrors, errors === 0;
}
function validate89(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors;
  validate532(data, instancePath) || (vErrors = withProblems(vErrors, validate532.errors), errors = vErrors.length);
  var valid0 = _errs0 === errors;
  if (valid0) {
    let _errs1 = errors, _errs2 = errors;
    if (errors === _errs1)
      if (isObject(data)) {
        if (data.invoiceList !== void 0) {
          let data0 = data.invoiceList, _errs3 = errors;
          if (!Array.isArray(data0) && data0 !== null)
            return validate89.errors = [problem(instancePath + "/invoiceList", "#/allOf/1/properties/invoiceList/type", "must be array,null")], !1;
          let _errs4 = errors;
          if (errors === _errs3 && Array.isArray(data0)) {
            var valid2 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data1 = data0[i0], _errs5 = errors;
              validate91(data1, instancePath + "/invoiceList/" + i0) || (vErrors = withProblems(vErrors, validate91.errors), errors = vErrors.length);
              var valid2 = _errs5 === errors;
              if (!valid2)
                break;
            }
          }
          var valid1 = _errs3 === errors;
        } else
          var valid1 = !0;
        if (valid1)
          if (data.InvoiceList !== void 0) {
            let data2 = data.InvoiceList, _errs6 = errors;
            if (!Array.isArray(data2) && data2 !== null)
              return validate89.errors = [problem(instancePath + "/InvoiceList", "#/allOf/1/properties/InvoiceList/type", "must be array,null")], !1;
            let _errs7 = errors;
            if (errors === _errs6 && Array.isArray(data2)) {
              var valid3 = !0;
              let len1 = data2.length;
              for (let i1 = 0; i1 < len1; i1++) {
                let data3 = data2[i1], _errs8 = errors;
                validate91(data3, instancePath + "/InvoiceList/" + i1) || (vErrors = withProblems(vErrors, validate91.errors), errors = vErrors.length);
                var valid3 = _errs8 === errors;
                if (!valid3)
                  break;
              }
            }
            var valid1 = _errs6 === errors;
          } else
            var valid1 = !0;
      } else
        return validate89.errors = [problem(instancePath, "#/allOf/1/type", "must be object")], !1;
    var valid0 = _errs1 === errors;
  }
  return validate89.errors = vErrors, errors === 0;
}
var listCollections_200 = validate105;
function validate118(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (typeof data != "string")
    return validate118.errors = [problem(instancePath, "#/type", "must be string")], !1;
  let _errs0 = errors;
  return validate118.errors = vErrors, errors === 0;
}
function validate107(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, _errs1 = errors, _errs2 = errors, valid1 = !1, _errs3 = errors;
  if (isObject(data)) {
    let missing0;
    data.invoicePaymentId === void 0 && (missing0 = "invoicePaymentId") && (vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/0/anyOf/0/required", "must have required property '" + missing0 + "'", { missingProperty: missing0 })), errors++);
  }
  var _valid0 = _errs3 === errors;
  if (valid1 = valid1 || _valid0, !valid1) {
    let _errs4 = errors;
    if (isObject(data)) {
      let missing1;
      data.InvoicePaymentId === void 0 && (missing1 = "InvoicePaymentId") && (vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/0/anyOf/1/required", "must have required property '" + missing1 + "'", { missingProperty: missing1 })), errors++);
    }
    var _valid0 = _errs4 === errors;
    valid1 = valid1 || _valid0;
  }
  if (valid1)
    errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
  else
    return vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/0/anyOf", "must match a schema in anyOf")), errors++, validate107.errors = vErrors, !1;
  var valid0 = _errs1 === errors;
  if (valid0) {
    let _errs5 = errors, _errs6 = errors, valid2 = !1, _errs7 = errors;
    if (isObject(data)) {
      let missing2;
      data.invoiceType === void 0 && (missing2 = "invoiceType") && (vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/1/anyOf/0/required", "must have required property '" + missing2 + "'", { missingProperty: missing2 })), errors++);
    }
    var _valid1 = _errs7 === errors;
    if (valid2 = valid2 || _valid1, !valid2) {
      let _errs8 = errors;
      if (isObject(data)) {
        let missing3;
        data.InvoiceType === void 0 && (missing3 = "InvoiceType") && (vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/1/anyOf/1/required", "must have required property '" + missing3 + "'", { missingProperty: missing3 })), errors++);
      }
      var _valid1 = _errs8 === errors;
      valid2 = valid2 || _valid1;
    }
    if (valid2)
      errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
    else
      return vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/1/anyOf", "must match a schema in anyOf")), errors++, validate107.errors = vErrors, !1;
    var valid0 = _errs5 === errors;
    if (valid0) {
      let _errs9 = errors, _errs10 = errors, valid3 = !1, _errs11 = errors;
      if (isObject(data)) {
        let missing4;
        data.sootName === void 0 && (missing4 = "sootName") && (vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/2/anyOf/0/required", "must have required property '" + missing4 + "'", { missingProperty: missing4 })), errors++);
      }
      var _valid2 = _errs11 === errors;
      if (valid3 = valid3 || _valid2, !valid3) {
        let _errs12 = errors;
        if (isObject(data)) {
          let missing5;
          data.SootName === void 0 && (missing5 = "SootName") && (vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/2/anyOf/1/required", "must have required property '" + missing5 + "'", { missingProperty: missing5 })), errors++);
        }
        var _valid2 = _errs12 === errors;
        valid3 = valid3 || _valid2;
      }
      if (valid3)
        errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null);
      else
        return vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/2/anyOf", "must match a schema in anyOf")), errors++, validate107.errors = vErrors, !1;
      var valid0 = _errs9 === errors;
      if (valid0) {
        let _errs13 = errors, _errs14 = errors, valid4 = !1, _errs15 = errors;
        if (isObject(data)) {
          let missing6;
          data.subscriberNo === void 0 && (missing6 = "subscriberNo") && (vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/3/anyOf/0/required", "must have required property '" + missing6 + "'", { missingProperty: missing6 })), errors++);
        }
        var _valid3 = _errs15 === errors;
        if (valid4 = valid4 || _valid3, !valid4) {
          let _errs16 = errors;
          if (isObject(data)) {
            let missing7;
            data.SubscriberNo === void 0 && (missing7 = "SubscriberNo") && (vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/3/anyOf/1/required", "must have required property '" + missing7 + "'", { missingProperty: missing7 })), errors++);
          }
          var _valid3 = _errs16 === errors;
          valid4 = valid4 || _valid3;
        }
        if (valid4)
          errors = _errs14, vErrors !== null && (_errs14 ? vErrors.length = _errs14 : vErrors = null);
        else
          return vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/3/anyOf", "must match a schema in anyOf")), errors++, validate107.errors = vErrors, !1;
        var valid0 = _errs13 === errors;
        if (valid0) {
          let _errs17 = errors, _errs18 = errors, valid5 = !1, _errs19 = errors;
          if (isObject(data)) {
            let missing8;
            data.customerName === void 0 && (missing8 = "customerName") && (vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/4/anyOf/0/required", "must have required property '" + missing8 + "'", { missingProperty: missing8 })), errors++);
          }
          var _valid4 = _errs19 === errors;
          if (valid5 = valid5 || _valid4, !valid5) {
            let _errs20 = errors;
            if (isObject(data)) {
              let missing9;
              data.CustomerName === void 0 && (missing9 = "CustomerName") && (vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/4/anyOf/1/required", "must have required property '" + missing9 + "'", { missingProperty: missing9 })), errors++);
            }
            var _valid4 = _errs20 === errors;
            valid5 = valid5 || _valid4;
          }
          if (valid5)
            errors = _errs18, vErrors !== null && (_errs18 ? vErrors.length = _errs18 : vErrors = null);
          else
            return vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/4/anyOf", "must match a schema in anyOf")), errors++, validate107.errors = vErrors, !1;
          var valid0 = _errs17 === errors;
          if (valid0) {
            let _errs21 = errors, _errs22 = errors, valid6 = !1, _errs23 = errors;
            if (isObject(data)) {
              let missing10;
              data.invoiceNo === void 0 && (missing10 = "invoiceNo") && (vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/5/anyOf/0/required", "must have required property '" + missing10 + "'", { missingProperty: missing10 })), errors++);
            }
            var _valid5 = _errs23 === errors;
            if (valid6 = valid6 || _valid5, !valid6) {
              let _errs24 = errors;
              if (isObject(data)) {
                let missing11;
                data.InvoiceNo === void 0 && (missing11 = "InvoiceNo") && (vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/5/anyOf/1/required", "must have required property '" + missing11 + "'", { missingProperty: missing11 })), errors++);
              }
              var _valid5 = _errs24 === errors;
              valid6 = valid6 || _valid5;
            }
            if (valid6)
              errors = _errs22, vErrors !== null && (_errs22 ? vErrors.length = _errs22 : vErrors = null);
            else
              return vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/5/anyOf", "must match a schema in anyOf")), errors++, validate107.errors = vErrors, !1;
            var valid0 = _errs21 === errors;
            if (valid0) {
              let _errs25 = errors, _errs26 = errors, valid7 = !1, _errs27 = errors;
              if (isObject(data)) {
                let missing12;
                data.expDate === void 0 && (missing12 = "expDate") && (vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/6/anyOf/0/required", "must have required property '" + missing12 + "'", { missingProperty: missing12 })), errors++);
              }
              var _valid6 = _errs27 === errors;
              if (valid7 = valid7 || _valid6, !valid7) {
                let _errs28 = errors;
                if (isObject(data)) {
                  let missing13;
                  data.ExpDate === void 0 && (missing13 = "ExpDate") && (vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/6/anyOf/1/required", "must have required property '" + missing13 + "'", { missingProperty: missing13 })), errors++);
                }
                var _valid6 = _errs28 === errors;
                valid7 = valid7 || _valid6;
              }
              if (valid7)
                errors = _errs26, vErrors !== null && (_errs26 ? vErrors.length = _errs26 : vErrors = null);
              else
                return vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/6/anyOf", "must match a schema in anyOf")), errors++, validate107.errors = vErrors, !1;
              var valid0 = _errs25 === errors;
              if (valid0) {
                let _errs29 = errors, _errs30 = errors, valid8 = !1, _errs31 = errors;
                if (isObject(data)) {
                  let missing14;
                  data.invoiceAmount === void 0 && (missing14 = "invoiceAmount") && (vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/7/anyOf/0/required", "must have required property '" + missing14 + "'", { missingProperty: missing14 })), errors++);
                }
                var _valid7 = _errs31 === errors;
                if (valid8 = valid8 || _valid7, !valid8) {
                  let _errs32 = errors;
                  if (isObject(data)) {
                    let missing15;
                    data.InvoiceAmount === void 0 && (missing15 = "InvoiceAmount") && (vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/7/anyOf/1/required", "must have required property '" + missing15 + "'", { missingProperty: missing15 })), errors++);
                  }
                  var _valid7 = _errs32 === errors;
                  valid8 = valid8 || _valid7;
                }
                if (valid8)
                  errors = _errs30, vErrors !== null && (_errs30 ? vErrors.length = _errs30 : vErrors = null);
                else
                  return vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/7/anyOf", "must match a schema in anyOf")), errors++, validate107.errors = vErrors, !1;
                var valid0 = _errs29 === errors;
                if (valid0) {
                  let _errs33 = errors, _errs34 = errors, valid9 = !1, _errs35 = errors;
                  if (isObject(data)) {
                    let missing16;
                    data.profit === void 0 && (missing16 = "profit") && (vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/8/anyOf/0/required", "must have required property '" + missing16 + "'", { missingProperty: missing16 })), errors++);
                  }
                  var _valid8 = _errs35 === errors;
                  if (valid9 = valid9 || _valid8, !valid9) {
                    let _errs36 = errors;
                    if (isObject(data)) {
                      let missing17;
                      data.Profit === void 0 && (missing17 = "Profit") && (vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/8/anyOf/1/required", "must have required property '" + missing17 + "'", { missingProperty: missing17 })), errors++);
                    }
                    var _valid8 = _errs36 === errors;
                    valid9 = valid9 || _valid8;
                  }
                  if (valid9)
                    errors = _errs34, vErrors !== null && (_errs34 ? vErrors.length = _errs34 : vErrors = null);
                  else
                    return vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/8/anyOf", "must match a schema in anyOf")), errors++, validate107.errors = vErrors, !1;
                  var valid0 = _errs33 === errors;
                  if (valid0) {
                    let _errs37 = errors, _errs38 = errors, valid10 = !1, _errs39 = errors;
                    if (isObject(data)) {
                      let missing18;
                      data.paymentDate === void 0 && (missing18 = "paymentDate") && (vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/9/anyOf/0/required", "must have required property '" + missing18 + "'", { missingProperty: missing18 })), errors++);
                    }
                    var _valid9 = _errs39 === errors;
                    if (valid10 = valid10 || _valid9, !valid10) {
                      let _errs40 = errors;
                      if (isObject(data)) {
                        let missing19;
                        data.PaymentDate === void 0 && (missing19 = "PaymentDate") && (vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/9/anyOf/1/required", "must have required property '" + missing19 + "'", { missingProperty: missing19 })), errors++);
                      }
                      var _valid9 = _errs40 === errors;
                      valid10 = valid10 || _valid9;
                    }
                    if (valid10)
                      errors = _errs38, vErrors !== null && (_errs38 ? vErrors.length = _errs38 : vErrors = null);
                    else
                      return vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/9/anyOf", "must match a schema in anyOf")), errors++, validate107.errors = vErrors, !1;
                    var valid0 = _errs37 === errors;
                    if (valid0) {
                      let _errs41 = errors, _errs42 = errors, valid11 = !1, _errs43 = errors;
                      if (isObject(data)) {
                        let missing20;
                        data.status === void 0 && (missing20 = "status") && (vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/10/anyOf/0/required", "must have required property '" + missing20 + "'", { missingProperty: missing20 })), errors++);
                      }
                      var _valid10 = _errs43 === errors;
                      if (valid11 = valid11 || _valid10, !valid11) {
                        let _errs44 = errors;
                        if (isObject(data)) {
                          let missing21;
                          data.Status === void 0 && (missing21 = "Status") && (vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/10/anyOf/1/required", "must have required property '" + missing21 + "'", { missingProperty: missing21 })), errors++);
                        }
                        var _valid10 = _errs44 === errors;
                        valid11 = valid11 || _valid10;
                      }
                      if (valid11)
                        errors = _errs42, vErrors !== null && (_errs42 ? vErrors.length = _errs42 : vErrors = null);
                      else
                        return vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/10/anyOf", "must match a schema in anyOf")), errors++, validate107.errors = vErrors, !1;
                      var valid0 = _errs41 === errors;
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
  if (errors === 0)
    if (isObject(data)) {
      if (data.invoicePaymentId !== void 0) {
        let data0 = data.invoicePaymentId, _errs45 = errors;
        validate65(data0, instancePath + "/invoicePaymentId") || (vErrors = withProblems(vErrors, validate65.errors), errors = vErrors.length);
        var valid12 = _errs45 === errors;
      } else
        var valid12 = !0;
      if (valid12) {
        if (data.InvoicePaymentId !== void 0) {
          let data1 = data.InvoicePaymentId, _errs46 = errors;
          validate65(data1, instancePath + "/InvoicePaymentId") || (vErrors = withProblems(vErrors, validate65.errors), errors = vErrors.length);
          var valid12 = _errs46 === errors;
        } else
          var valid12 = !0;
        if (valid12) {
          if (data.invoiceType !== void 0) {
            let data2 = data.invoiceType, _errs47 = errors;
            if (typeof data2 != "string")
              return validate107.errors = [problem(instancePath + "/invoiceType", "#/properties/invoiceType/type", "must be string")], !1;
            let _errs48 = errors;
            var valid12 = _errs47 === errors;
          } else
            var valid12 = !0;
          if (valid12) {
            if (data.InvoiceType !== void 0) {
              let data3 = data.InvoiceType, _errs49 = errors;
              if (typeof data3 != "string")
                return validate107.errors = [problem(instancePath + "/InvoiceType", "#/properties/InvoiceType/type", "must be string")], !1;
              let _errs50 = errors;
              var valid12 = _errs49 === errors;
            } else
              var valid12 = !0;
            if (valid12) {
              if (data.sootName !== void 0) {
                let data4 = data.sootName, _errs51 = errors;
                if (typeof data4 != "string")
                  return validate107.errors = [problem(instancePath + "/sootName", "#/properties/sootName/type", "must be string")], !1;
                let _errs52 = errors;
                var valid12 = _errs51 === errors;
              } else
                var valid12 = !0;
              if (valid12) {
                if (data.SootName !== void 0) {
                  let data5 = data.SootName, _errs53 = errors;
                  if (typeof data5 != "string")
                    return validate107.errors = [problem(instancePath + "/SootName", "#/properties/SootName/type", "must be string")], !1;
                  let _errs54 = errors;
                  var valid12 = _errs53 === errors;
                } else
                  var valid12 = !0;
                if (valid12) {
                  if (data.subscriberNo !== void 0) {
                    let data6 = data.subscriberNo, _errs55 = errors;
                    if (typeof data6 != "string")
                      return validate107.errors = [problem(instancePath + "/subscriberNo", "#/properties/subscriberNo/type", "must be string")], !1;
                    let _errs56 = errors;
                    var valid12 = _errs55 === errors;
                  } else
                    var valid12 = !0;
                  if (valid12) {
                    if (data.SubscriberNo !== void 0) {
                      let data7 = data.SubscriberNo, _errs57 = errors;
                      if (typeof data7 != "string")
                        return validate107.errors = [problem(instancePath + "/SubscriberNo", "#/properties/SubscriberNo/type", "must be string")], !1;
                      let _errs58 = errors;
                      var valid12 = _errs57 === errors;
                    } else
                      var valid12 = !0;
                    if (valid12) {
                      if (data.customerName !== void 0) {
                        let data8 = data.customerName, _errs59 = errors;
                        if (typeof data8 != "string")
                          return validate107.errors = [problem(instancePath + "/customerName", "#/properties/customerName/type", "must be string")], !1;
                        let _errs60 = errors;
                        var valid12 = _errs59 === errors;
                      } else
                        var valid12 = !0;
                      if (valid12) {
                        if (data.CustomerName !== void 0) {
                          let data9 = data.CustomerName, _errs61 = errors;
                          if (typeof data9 != "string")
                            return validate107.errors = [problem(instancePath + "/CustomerName", "#/properties/CustomerName/type", "must be string")], !1;
                          let _errs62 = errors;
                          var valid12 = _errs61 === errors;
                        } else
                          var valid12 = !0;
                        if (valid12) {
                          if (data.invoiceNo !== void 0) {
                            let data10 = data.invoiceNo, _errs63 = errors;
                            if (typeof data10 != "string")
                              return validate107.errors = [problem(instancePath + "/invoiceNo", "#/properties/invoiceNo/type", "must be string")], !1;
                            let _errs64 = errors;
                            var valid12 = _errs63 === errors;
                          } else
                            var valid12 = !0;
                          if (valid12) {
                            if (data.InvoiceNo !== void 0) {
                              let data11 = data.InvoiceNo, _errs65 = errors;
                              if (typeof data11 != "string")
                                return validate107.errors = [problem(instancePath + "/InvoiceNo", "#/properties/InvoiceNo/type", "must be string")], !1;
                              let _errs66 = errors;
                              var valid12 = _errs65 === errors;
                            } else
                              var valid12 = !0;
                            if (valid12) {
                              if (data.expDate !== void 0) {
                                let data12 = data.expDate, _errs67 = errors;
                                validate92(data12, instancePath + "/expDate") || (vErrors = withProblems(vErrors, validate92.errors), errors = vErrors.length);
                                var valid12 = _errs67 === errors;
                              } else
                                var valid12 = !0;
                              if (valid12) {
                                if (data.ExpDate !== void 0) {
                                  let data13 = data.ExpDate, _errs68 = errors;
                                  validate92(data13, instancePath + "/ExpDate") || (vErrors = withProblems(vErrors, validate92.errors), errors = vErrors.length);
                                  var valid12 = _errs68 === errors;
                                } else
                                  var valid12 = !0;
                                if (valid12) {
                                  if (data.invoiceAmount !== void 0) {
                                    let data14 = data.invoiceAmount, _errs69 = errors;
                                    validate95(data14, instancePath + "/invoiceAmount") || (vErrors = withProblems(vErrors, validate95.errors), errors = vErrors.length);
                                    var valid12 = _errs69 === errors;
                                  } else
                                    var valid12 = !0;
                                  if (valid12) {
                                    if (data.InvoiceAmount !== void 0) {
                                      let data15 = data.InvoiceAmount, _errs70 = errors;
                                      validate95(data15, instancePath + "/InvoiceAmount") || (vErrors = withProblems(vErrors, validate95.errors), errors = vErrors.length);
                                      var valid12 = _errs70 === errors;
                                    } else
                                      var valid12 = !0;
                                    if (valid12) {
                                      if (data.profit !== void 0) {
                                        let data16 = data.profit, _errs71 = errors;
                                        validate77(data16, instancePath + "/profit") || (vErrors = withProblems(vErrors, validate77.errors), errors = vErrors.length);
                                        var valid12 = _errs71 === errors;
                                      } else
                                        var valid12 = !0;
                                      if (valid12) {
                                        if (data.Profit !== void 0) {
                                          let data17 = data.Profit, _errs72 = errors;
                                          validate77(data17, instancePath + "/Profit") || (vErrors = withProblems(vErrors, validate77.errors), errors = vErrors.length);
                                          var valid12 = _errs72 === errors;
                                        } else
                                          var valid12 = !0;
                                        if (valid12) {
                                          if (data.paymentDate !== void 0) {
                                            let data18 = data.paymentDate, _errs73 = errors;
                                            validate81(data18, instancePath + "/paymentDate") || (vErrors = withProblems(vErrors, validate81.errors), errors = vErrors.length);
                                            var valid12 = _errs73 === errors;
                                          } else
                                            var valid12 = !0;
                                          if (valid12) {
                                            if (data.PaymentDate !== void 0) {
                                              let data19 = data.PaymentDate, _errs74 = errors;
                                              validate81(data19, instancePath + "/PaymentDate") || (vErrors = withProblems(vErrors, validate81.errors), errors = vErrors.length);
                                              var valid12 = _errs74 === errors;
                                            } else
                                              var valid12 = !0;
                                            if (valid12) {
                                              if (data.status !== void 0) {
                                                let data20 = data.status, _errs75 = errors;
                                                validate118(data20, instancePath + "/status") || (vErrors = withProblems(vErrors, validate118.errors), errors = vErrors.length);
                                                var valid12 = _errs75 === errors;
                                              } else
                                                var valid12 = !0;
                                              if (valid12)
                                                if (data.Status !== void 0) {
                                                  let data21 = data.Status, _errs76 = errors;
                                                  validate118(data21, instancePath + "/Status") || (vErrors = withProblems(vErrors, validate118.errors), errors = vErrors.length);
                                                  var valid12 = _errs76 === errors;
                                                } else
                                                  var valid12 = !0;
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
      }
    } else
      return validate107.errors = [problem(instancePath, "#/type", "must be object")], !1;
  return validate107.errors = vErrors, errors === 0;
}
function validate105(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors;
  validate532(data, instancePath) || (vErrors = withProblems(vErrors, validate532.errors), errors = vErrors.length);
  var valid0 = _errs0 === errors;
  if (valid0) {
    let _errs1 = errors, _errs2 = errors;
    if (errors === _errs1)
      if (isObject(data)) {
        if (data.invoiceList !== void 0) {
          let data0 = data.invoiceList, _errs3 = errors;
          if (!Array.isArray(data0) && data0 !== null)
            return validate105.errors = [problem(instancePath + "/invoiceList", "#/allOf/1/properties/invoiceList/type", "must be array,null")], !1;
          let _errs4 = errors;
          if (errors === _errs3 && Array.isArray(data0)) {
            var valid2 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data1 = data0[i0], _errs5 = errors;
              validate107(data1, instancePath + "/invoiceList/" + i0) || (vErrors = withProblems(vErrors, validate107.errors), errors = vErrors.length);
              var valid2 = _errs5 === errors;
              if (!valid2)
                break;
            }
          }
          var valid1 = _errs3 === errors;
        } else
          var valid1 = !0;
        if (valid1)
          if (data.InvoiceList !== void 0) {
            let data2 = data.InvoiceList, _errs6 = errors;
            if (!Array.isArray(data2) && data2 !== null)
              return validate105.errors = [problem(instancePath + "/InvoiceList", "#/allOf/1/properties/InvoiceList/type", "must be array,null")], !1;
            let _errs7 = errors;
            if (errors === _errs6 && Array.isArray(data2)) {
              var valid3 = !0;
              let len1 = data2.length;
              for (let i1 = 0; i1 < len1; i1++) {
                let data3 = data2[i1], _errs8 = errors;
                validate107(data3, instancePath + "/InvoiceList/" + i1) || (vErrors = withProblems(vErrors, validate107.errors), errors = vErrors.length);
                var valid3 = _errs8 === errors;
                if (!valid3)
                  break;
              }
            }
            var valid1 = _errs6 === errors;
          } else
            var valid1 = !0;
      } else
        return validate105.errors = [problem(instancePath, "#/allOf/1/type", "must be object")], !1;
    var valid0 = _errs1 === errors;
  }
  return validate105.errors = vErrors, errors === 0;
}
var checkCollection_200 = validate123;
function validate123(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors;
  validate532(data, instancePath) || (vErrors = withProblems(vErrors, validate532.errors), errors = vErrors.length);
  var valid0 = _errs0 === errors;
  if (valid0) {
    let _errs1 = errors, _errs2 = errors;
    if (errors === _errs1)
      if (isObject(data)) {
        if (data.invoiceDetail !== void 0) {
          let data0 = data.invoiceDetail, _errs3 = errors, _errs4 = errors, valid2 = !1, passing0 = null, _errs5 = errors;
          validate107(data0, instancePath + "/invoiceDetail") || (vErrors = withProblems(vErrors, validate107.errors), errors = vErrors.length);
          var _valid0 = _errs5 === errors;
          _valid0 && (valid2 = !0, passing0 = 0);
          let _errs6 = errors;
          data0 !== null && (vErrors = withProblem(vErrors, problem(instancePath + "/invoiceDetail", "#/allOf/1/properties/invoiceDetail/oneOf/1/type", "must be null")), errors++);
          let _errs7 = errors;
          var _valid0 = _errs6 === errors;
          if (_valid0 && valid2 ? (valid2 = !1, passing0 = [passing0, 1]) : _valid0 && (valid2 = !0, passing0 = 1), valid2)
            errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
          else
            return vErrors = withProblem(vErrors, problem(instancePath + "/invoiceDetail", "#/allOf/1/properties/invoiceDetail/oneOf", "must match exactly one schema in oneOf")), errors++, validate123.errors = vErrors, !1;
          var valid1 = _errs3 === errors;
        } else
          var valid1 = !0;
        if (valid1)
          if (data.InvoiceDetail !== void 0) {
            let data1 = data.InvoiceDetail, _errs8 = errors, _errs9 = errors, valid3 = !1, passing1 = null, _errs10 = errors;
            validate107(data1, instancePath + "/InvoiceDetail") || (vErrors = withProblems(vErrors, validate107.errors), errors = vErrors.length);
            var _valid1 = _errs10 === errors;
            _valid1 && (valid3 = !0, passing1 = 0);
            let _errs11 = errors;
            data1 !== null && (vErrors = withProblem(vErrors, problem(instancePath + "/InvoiceDetail", "#/allOf/1/properties/InvoiceDetail/oneOf/1/type", "must be null")), errors++);
            let _errs12 = errors;
            var _valid1 = _errs11 === errors;
            if (_valid1 && valid3 ? (valid3 = !1, passing1 = [passing1, 1]) : _valid1 && (valid3 = !0, passing1 = 1), valid3)
              errors = _errs9, vErrors !== null && (_errs9 ? vErrors.length = _errs9 : vErrors = null);
            else
              return vErrors = withProblem(vErrors, problem(instancePath + "/InvoiceDetail", "#/allOf/1/properties/InvoiceDetail/oneOf", "must match exactly one schema in oneOf")), errors++, validate123.errors = vErrors, !1;
            var valid1 = _errs8 === errors;
          } else
            var valid1 = !0;
      } else
        return validate123.errors = [problem(instancePath, "#/allOf/1/type", "must be object")], !1;
    var valid0 = _errs1 === errors;
  }
  return validate123.errors = vErrors, errors === 0;
}
var listInstitutions_200 = validate127;
function validate130(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data != "string")
    return validate130.errors = [problem(instancePath, "#/type", "must be integer,string")], !1;
  let _errs0 = errors;
  return validate130.errors = vErrors, errors === 0;
}
function validate134(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (errors === 0)
    if (isObject(data)) {
      if (data.title !== void 0) {
        let data0 = data.title, _errs1 = errors;
        if (typeof data0 != "string")
          return validate134.errors = [problem(instancePath + "/title", "#/properties/title/type", "must be string")], !1;
        let _errs2 = errors;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.Title !== void 0) {
          let data1 = data.Title, _errs3 = errors;
          if (typeof data1 != "string")
            return validate134.errors = [problem(instancePath + "/Title", "#/properties/Title/type", "must be string")], !1;
          let _errs4 = errors;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.description !== void 0) {
            let data2 = data.description, _errs5 = errors;
            if (typeof data2 != "string")
              return validate134.errors = [problem(instancePath + "/description", "#/properties/description/type", "must be string")], !1;
            let _errs6 = errors;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.Description !== void 0) {
              let data3 = data.Description, _errs7 = errors;
              if (typeof data3 != "string")
                return validate134.errors = [problem(instancePath + "/Description", "#/properties/Description/type", "must be string")], !1;
              let _errs8 = errors;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.mask !== void 0) {
                let data4 = data.mask, _errs9 = errors;
                if (typeof data4 != "string")
                  return validate134.errors = [problem(instancePath + "/mask", "#/properties/mask/type", "must be string")], !1;
                let _errs10 = errors;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.Mask !== void 0) {
                  let data5 = data.Mask, _errs11 = errors;
                  if (typeof data5 != "string")
                    return validate134.errors = [problem(instancePath + "/Mask", "#/properties/Mask/type", "must be string")], !1;
                  let _errs12 = errors;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.required !== void 0) {
                    let data6 = data.required, _errs13 = errors;
                    if (typeof data6 != "boolean")
                      return validate134.errors = [problem(instancePath + "/required", "#/properties/required/type", "must be boolean")], !1;
                    let _errs14 = errors;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.Required !== void 0) {
                      let data7 = data.Required, _errs15 = errors;
                      if (typeof data7 != "boolean")
                        return validate134.errors = [problem(instancePath + "/Required", "#/properties/Required/type", "must be boolean")], !1;
                      let _errs16 = errors;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.additionalNoRequired !== void 0) {
                        let data8 = data.additionalNoRequired, _errs17 = errors;
                        if (typeof data8 != "boolean")
                          return validate134.errors = [problem(instancePath + "/additionalNoRequired", "#/properties/additionalNoRequired/type", "must be boolean")], !1;
                        let _errs18 = errors;
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.AdditionalNoRequired !== void 0) {
                          let data9 = data.AdditionalNoRequired, _errs19 = errors;
                          if (typeof data9 != "boolean")
                            return validate134.errors = [problem(instancePath + "/AdditionalNoRequired", "#/properties/AdditionalNoRequired/type", "must be boolean")], !1;
                          let _errs20 = errors;
                          var valid0 = _errs19 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.partialAmount !== void 0) {
                            let data10 = data.partialAmount, _errs21 = errors;
                            if (typeof data10 != "boolean")
                              return validate134.errors = [problem(instancePath + "/partialAmount", "#/properties/partialAmount/type", "must be boolean")], !1;
                            let _errs22 = errors;
                            var valid0 = _errs21 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0)
                            if (data.PartialAmount !== void 0) {
                              let data11 = data.PartialAmount, _errs23 = errors;
                              if (typeof data11 != "boolean")
                                return validate134.errors = [problem(instancePath + "/PartialAmount", "#/properties/PartialAmount/type", "must be boolean")], !1;
                              let _errs24 = errors;
                              var valid0 = _errs23 === errors;
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
    } else
      return validate134.errors = [problem(instancePath, "#/type", "must be object")], !1;
  return validate134.errors = vErrors, errors === 0;
}
function validate133(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate134(data, instancePath) || (vErrors = withProblems(vErrors, validate134.errors), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors, _errs3 = errors;
  if (errors === _errs2)
    if (Array.isArray(data)) {
      var valid1 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0], _errs4 = errors;
        validate134(data0, instancePath + "/" + i0) || (vErrors = withProblems(vErrors, validate134.errors), errors = vErrors.length);
        var valid1 = _errs4 === errors;
        if (!valid1)
          break;
      }
    } else
      vErrors = withProblem(vErrors, problem(instancePath, "#/oneOf/1/type", "must be array")), errors++;
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else
    return vErrors = withProblem(vErrors, problem(instancePath, "#/oneOf", "must match exactly one schema in oneOf")), errors++, validate133.errors = vErrors, !1;
  return validate133.errors = vErrors, errors === 0;
}
function validate129(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, _errs1 = errors, _errs2 = errors, valid1 = !1, _errs3 = errors;
  if (isObject(data)) {
    let missing0;
    data.sootCode === void 0 && (missing0 = "sootCode") && (vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/0/anyOf/0/required", "must have required property '" + missing0 + "'", { missingProperty: missing0 })), errors++);
  }
  var _valid0 = _errs3 === errors;
  if (valid1 = valid1 || _valid0, !valid1) {
    let _errs4 = errors;
    if (isObject(data)) {
      let missing1;
      data.SootCode === void 0 && (missing1 = "SootCode") && (vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/0/anyOf/1/required", "must have required property '" + missing1 + "'", { missingProperty: missing1 })), errors++);
    }
    var _valid0 = _errs4 === errors;
    valid1 = valid1 || _valid0;
  }
  if (valid1)
    errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
  else
    return vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/0/anyOf", "must match a schema in anyOf")), errors++, validate129.errors = vErrors, !1;
  var valid0 = _errs1 === errors;
  if (valid0) {
    let _errs5 = errors, _errs6 = errors, valid2 = !1, _errs7 = errors;
    if (isObject(data)) {
      let missing2;
      data.sootName === void 0 && (missing2 = "sootName") && (vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/1/anyOf/0/required", "must have required property '" + missing2 + "'", { missingProperty: missing2 })), errors++);
    }
    var _valid1 = _errs7 === errors;
    if (valid2 = valid2 || _valid1, !valid2) {
      let _errs8 = errors;
      if (isObject(data)) {
        let missing3;
        data.SootName === void 0 && (missing3 = "SootName") && (vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/1/anyOf/1/required", "must have required property '" + missing3 + "'", { missingProperty: missing3 })), errors++);
      }
      var _valid1 = _errs8 === errors;
      valid2 = valid2 || _valid1;
    }
    if (valid2)
      errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
    else
      return vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/1/anyOf", "must match a schema in anyOf")), errors++, validate129.errors = vErrors, !1;
    var valid0 = _errs5 === errors;
    if (valid0) {
      let _errs9 = errors, _errs10 = errors, valid3 = !1, _errs11 = errors;
      if (isObject(data)) {
        let missing4;
        data.invoiceType === void 0 && (missing4 = "invoiceType") && (vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/2/anyOf/0/required", "must have required property '" + missing4 + "'", { missingProperty: missing4 })), errors++);
      }
      var _valid2 = _errs11 === errors;
      if (valid3 = valid3 || _valid2, !valid3) {
        let _errs12 = errors;
        if (isObject(data)) {
          let missing5;
          data.InvoiceType === void 0 && (missing5 = "InvoiceType") && (vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/2/anyOf/1/required", "must have required property '" + missing5 + "'", { missingProperty: missing5 })), errors++);
        }
        var _valid2 = _errs12 === errors;
        valid3 = valid3 || _valid2;
      }
      if (valid3)
        errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null);
      else
        return vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/2/anyOf", "must match a schema in anyOf")), errors++, validate129.errors = vErrors, !1;
      var valid0 = _errs9 === errors;
      if (valid0) {
        let _errs13 = errors, _errs14 = errors, valid4 = !1, _errs15 = errors;
        if (isObject(data)) {
          let missing6;
          data.description === void 0 && (missing6 = "description") && (vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/3/anyOf/0/required", "must have required property '" + missing6 + "'", { missingProperty: missing6 })), errors++);
        }
        var _valid3 = _errs15 === errors;
        if (valid4 = valid4 || _valid3, !valid4) {
          let _errs16 = errors;
          if (isObject(data)) {
            let missing7;
            data.Description === void 0 && (missing7 = "Description") && (vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/3/anyOf/1/required", "must have required property '" + missing7 + "'", { missingProperty: missing7 })), errors++);
          }
          var _valid3 = _errs16 === errors;
          valid4 = valid4 || _valid3;
        }
        if (valid4)
          errors = _errs14, vErrors !== null && (_errs14 ? vErrors.length = _errs14 : vErrors = null);
        else
          return vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/3/anyOf", "must match a schema in anyOf")), errors++, validate129.errors = vErrors, !1;
        var valid0 = _errs13 === errors;
        if (valid0) {
          let _errs17 = errors, _errs18 = errors, valid5 = !1, _errs19 = errors;
          if (isObject(data)) {
            let missing8;
            data.fields === void 0 && (missing8 = "fields") && (vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/4/anyOf/0/required", "must have required property '" + missing8 + "'", { missingProperty: missing8 })), errors++);
          }
          var _valid4 = _errs19 === errors;
          if (valid5 = valid5 || _valid4, !valid5) {
            let _errs20 = errors;
            if (isObject(data)) {
              let missing9;
              data.Fields === void 0 && (missing9 = "Fields") && (vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/4/anyOf/1/required", "must have required property '" + missing9 + "'", { missingProperty: missing9 })), errors++);
            }
            var _valid4 = _errs20 === errors;
            valid5 = valid5 || _valid4;
          }
          if (valid5)
            errors = _errs18, vErrors !== null && (_errs18 ? vErrors.length = _errs18 : vErrors = null);
          else
            return vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/4/anyOf", "must match a schema in anyOf")), errors++, validate129.errors = vErrors, !1;
          var valid0 = _errs17 === errors;
        }
      }
    }
  }
  if (errors === 0)
    if (isObject(data)) {
      if (data.sootCode !== void 0) {
        let data0 = data.sootCode, _errs21 = errors;
        validate130(data0, instancePath + "/sootCode") || (vErrors = withProblems(vErrors, validate130.errors), errors = vErrors.length);
        var valid6 = _errs21 === errors;
      } else
        var valid6 = !0;
      if (valid6) {
        if (data.SootCode !== void 0) {
          let data1 = data.SootCode, _errs22 = errors;
          validate130(data1, instancePath + "/SootCode") || (vErrors = withProblems(vErrors, validate130.errors), errors = vErrors.length);
          var valid6 = _errs22 === errors;
        } else
          var valid6 = !0;
        if (valid6) {
          if (data.sootName !== void 0) {
            let data2 = data.sootName, _errs23 = errors;
            if (typeof data2 != "string")
              return validate129.errors = [problem(instancePath + "/sootName", "#/properties/sootName/type", "must be string")], !1;
            let _errs24 = errors;
            var valid6 = _errs23 === errors;
          } else
            var valid6 = !0;
          if (valid6) {
            if (data.SootName !== void 0) {
              let data3 = data.SootName, _errs25 = errors;
              if (typeof data3 != "string")
                return validate129.errors = [problem(instancePath + "/SootName", "#/properties/SootName/type", "must be string")], !1;
              let _errs26 = errors;
              var valid6 = _errs25 === errors;
            } else
              var valid6 = !0;
            if (valid6) {
              if (data.invoiceType !== void 0) {
                let data4 = data.invoiceType, _errs27 = errors;
                if (typeof data4 != "string")
                  return validate129.errors = [problem(instancePath + "/invoiceType", "#/properties/invoiceType/type", "must be string")], !1;
                let _errs28 = errors;
                var valid6 = _errs27 === errors;
              } else
                var valid6 = !0;
              if (valid6) {
                if (data.InvoiceType !== void 0) {
                  let data5 = data.InvoiceType, _errs29 = errors;
                  if (typeof data5 != "string")
                    return validate129.errors = [problem(instancePath + "/InvoiceType", "#/properties/InvoiceType/type", "must be string")], !1;
                  let _errs30 = errors;
                  var valid6 = _errs29 === errors;
                } else
                  var valid6 = !0;
                if (valid6) {
                  if (data.description !== void 0) {
                    let data6 = data.description, _errs31 = errors;
                    if (typeof data6 != "string")
                      return validate129.errors = [problem(instancePath + "/description", "#/properties/description/type", "must be string")], !1;
                    let _errs32 = errors;
                    var valid6 = _errs31 === errors;
                  } else
                    var valid6 = !0;
                  if (valid6) {
                    if (data.Description !== void 0) {
                      let data7 = data.Description, _errs33 = errors;
                      if (typeof data7 != "string")
                        return validate129.errors = [problem(instancePath + "/Description", "#/properties/Description/type", "must be string")], !1;
                      let _errs34 = errors;
                      var valid6 = _errs33 === errors;
                    } else
                      var valid6 = !0;
                    if (valid6) {
                      if (data.fields !== void 0) {
                        let data8 = data.fields, _errs35 = errors;
                        validate133(data8, instancePath + "/fields") || (vErrors = withProblems(vErrors, validate133.errors), errors = vErrors.length);
                        var valid6 = _errs35 === errors;
                      } else
                        var valid6 = !0;
                      if (valid6)
                        if (data.Fields !== void 0) {
                          let data9 = data.Fields, _errs36 = errors;
                          validate133(data9, instancePath + "/Fields") || (vErrors = withProblems(vErrors, validate133.errors), errors = vErrors.length);
                          var valid6 = _errs36 === errors;
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
    } else
      return validate129.errors = [problem(instancePath, "#/type", "must be object")], !1;
  return validate129.errors = vErrors, errors === 0;
}
function validate127(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors;
  validate532(data, instancePath) || (vErrors = withProblems(vErrors, validate532.errors), errors = vErrors.length);
  var valid0 = _errs0 === errors;
  if (valid0) {
    let _errs1 = errors, _errs2 = errors;
    if (errors === _errs1)
      if (isObject(data)) {
        if (data.sootList !== void 0) {
          let data0 = data.sootList, _errs3 = errors;
          if (!Array.isArray(data0) && data0 !== null)
            return validate127.errors = [problem(instancePath + "/sootList", "#/allOf/1/properties/sootList/type", "must be array,null")], !1;
          let _errs4 = errors;
          if (errors === _errs3 && Array.isArray(data0)) {
            var valid2 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data1 = data0[i0], _errs5 = errors;
              validate129(data1, instancePath + "/sootList/" + i0) || (vErrors = withProblems(vErrors, validate129.errors), errors = vErrors.length);
              var valid2 = _errs5 === errors;
              if (!valid2)
                break;
            }
          }
          var valid1 = _errs3 === errors;
        } else
          var valid1 = !0;
        if (valid1)
          if (data.SootList !== void 0) {
            let data2 = data.SootList, _errs6 = errors;
            if (!Array.isArray(data2) && data2 !== null)
              return validate127.errors = [problem(instancePath + "/SootList", "#/allOf/1/properties/SootList/type", "must be array,null")], !1;
            let _errs7 = errors;
            if (errors === _errs6 && Array.isArray(data2)) {
              var valid3 = !0;
              let len1 = data2.length;
              for (let i1 = 0; i1 < len1; i1++) {
                let data3 = data2[i1], _errs8 = errors;
                validate129(data3, instancePath + "/SootList/" + i1) || (vErrors = withProblems(vErrors, validate129.errors), errors = vErrors.length);
                var valid3 = _errs8 === errors;
                if (!valid3)
                  break;
              }
            }
            var valid1 = _errs6 === errors;
          } else
            var valid1 = !0;
      } else
        return validate127.errors = [problem(instancePath, "#/allOf/1/type", "must be object")], !1;
    var valid0 = _errs1 === errors;
  }
  return validate127.errors = vErrors, errors === 0;
}
var collectInvoice_403 = collectInvoice_401, collectInvoice_429 = collectInvoice_401, collectInvoice_5XX = collectInvoice_401, collectInvoice_success = collectInvoice_200, queryInvoices_401 = collectInvoice_401, queryInvoices_403 = collectInvoice_401, queryInvoices_429 = collectInvoice_401, queryInvoices_5XX = collectInvoice_401, queryInvoices_success = queryInvoices_200, listCollections_401 = collectInvoice_401, listCollections_403 = collectInvoice_401, listCollections_429 = collectInvoice_401, listCollections_5XX = collectInvoice_401, listCollections_success = listCollections_200, checkCollection_401 = collectInvoice_401, checkCollection_403 = collectInvoice_401, checkCollection_429 = collectInvoice_401, checkCollection_5XX = collectInvoice_401, checkCollection_success = checkCollection_200, listInstitutions_401 = collectInvoice_401, listInstitutions_403 = collectInvoice_401, listInstitutions_429 = collectInvoice_401, listInstitutions_5XX = collectInvoice_401, listInstitutions_success = listInstitutions_200;

// <stdin>
var client = { collectInvoice: { request: collectInvoice, response: collectInvoice_success }, queryInvoices: { request: queryInvoices, response: queryInvoices_success }, listCollections: { request: listCollections, response: listCollections_success }, checkCollection: { request: checkCollection, response: checkCollection_success }, listInstitutions: { request: listInstitutions, response: listInstitutions_success } }, server = { collectInvoice: { 200: collectInvoice_200, 401: collectInvoice_401, 403: collectInvoice_403, 429: collectInvoice_429, "5XX": collectInvoice_5XX }, queryInvoices: { 200: queryInvoices_200, 401: queryInvoices_401, 403: queryInvoices_403, 429: queryInvoices_429, "5XX": queryInvoices_5XX }, listCollections: { 200: listCollections_200, 401: listCollections_401, 403: listCollections_403, 429: listCollections_429, "5XX": listCollections_5XX }, checkCollection: { 200: checkCollection_200, 401: checkCollection_401, 403: checkCollection_403, 429: checkCollection_429, "5XX": checkCollection_5XX }, listInstitutions: { 200: listInstitutions_200, 401: listInstitutions_401, 403: listInstitutions_403, 429: listInstitutions_429, "5XX": listInstitutions_5XX } };
export {
  client,
  server
};
