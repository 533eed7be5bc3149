// Generated from openapi/inex/openapi.yaml by `npm run generate`. Change the spec, not this file.
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
var checkDebts = validate52;
var func1 = codePoints;
function validate53(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors;
  return typeof data == "string" ? func1(data) < 1 && (vErrors = withProblem(vErrors, problem(instancePath, "#/minLength", "must NOT have fewer than 1 characters")), errors++) : (vErrors = withProblem(vErrors, problem(instancePath, "#/type", "must be string")), errors++), validate53.errors = vErrors, errors === 0;
}
function validate55(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors;
  return typeof data == "string" ? func1(data) < 1 && (vErrors = withProblem(vErrors, problem(instancePath, "#/minLength", "must NOT have fewer than 1 characters")), errors++) : (vErrors = withProblem(vErrors, problem(instancePath, "#/type", "must be string")), errors++), validate55.errors = vErrors, errors === 0;
}
function validate52(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (isObject(data)) {
    if (data.params === void 0 && (vErrors = withProblem(vErrors, problem(instancePath, "#/required", "must have required property 'params'", { missingProperty: "params" })), errors++), data.params !== void 0) {
      let data0 = data.params, _errs1 = errors, _errs2 = errors;
      if (isObject(data0)) {
        if (data0.query === void 0 && (vErrors = withProblem(vErrors, problem(instancePath + "/params", "#/properties/params/required", "must have required property 'query'", { missingProperty: "query" })), errors++), data0.path !== void 0) {
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
          let data2 = data0.query, _errs6 = errors, _errs7 = errors, _errs8 = errors;
          isObject(data2) || (vErrors = withProblem(vErrors, problem(instancePath + "/params/query", "#/properties/params/properties/query/allOf/0/type", "must be object")), errors++);
          let _errs9 = errors, _errs10 = errors, valid3 = !1, _errs11 = errors;
          isObject(data2) && data2.roomNumber === void 0 && (vErrors = withProblem(vErrors, problem(instancePath + "/params/query", "#/properties/params/properties/query/allOf/0/anyOf/0/required", "must have required property 'roomNumber'", { missingProperty: "roomNumber" })), errors++);
          var _valid0 = _errs11 === errors;
          if (valid3 = valid3 || _valid0, !valid3) {
            let _errs12 = errors;
            isObject(data2) && data2.waybillNumber === void 0 && (vErrors = withProblem(vErrors, problem(instancePath + "/params/query", "#/properties/params/properties/query/allOf/0/anyOf/1/required", "must have required property 'waybillNumber'", { missingProperty: "waybillNumber" })), errors++);
            var _valid0 = _errs12 === errors;
            valid3 = valid3 || _valid0;
          }
          valid3 ? (errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null)) : (vErrors = withProblem(vErrors, problem(instancePath + "/params/query", "#/properties/params/properties/query/allOf/0/anyOf", "must match a schema in anyOf")), errors++);
          var valid2 = _errs8 === errors;
          if (isObject(data2)) {
            let _errs13 = errors;
            for (let key1 in data2)
              key1 === "roomNumber" || key1 === "waybillNumber" || (vErrors = withProblem(vErrors, problem(instancePath + "/params/query", "#/properties/params/properties/query/additionalProperties", "must NOT have additional properties", { additionalProperty: key1 })), errors++);
            if (data2.roomNumber !== void 0) {
              let data3 = data2.roomNumber, _errs14 = errors;
              validate53(data3, instancePath + "/params/query/roomNumber") || (vErrors = withProblems(vErrors, validate53.errors), errors = vErrors.length);
              var valid4 = _errs14 === errors;
            }
            if (data2.waybillNumber !== void 0) {
              let data4 = data2.waybillNumber, _errs15 = errors;
              validate55(data4, instancePath + "/params/query/waybillNumber") || (vErrors = withProblems(vErrors, validate55.errors), errors = vErrors.length);
              var valid4 = _errs15 === errors;
            }
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
  return validate52.errors = vErrors, errors === 0;
}
var payDebt = validate57;
function validate61(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors;
  return typeof data == "string" ? (func1(data) > 255 && (vErrors = withProblem(vErrors, problem(instancePath, "#/maxLength", "must NOT have more than 255 characters")), errors++), func1(data) < 1 && (vErrors = withProblem(vErrors, problem(instancePath, "#/minLength", "must NOT have fewer than 1 characters")), errors++)) : (vErrors = withProblem(vErrors, problem(instancePath, "#/type", "must be string")), errors++), validate61.errors = vErrors, errors === 0;
}
function validate58(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors, _errs2 = errors;
  if (isObject(data)) {
    data.roomNumber === void 0 && (vErrors = withProblem(vErrors, problem(instancePath, "#/anyOf/0/required", "must have required property 'roomNumber'", { missingProperty: "roomNumber" })), errors++), data.paymentId === void 0 && (vErrors = withProblem(vErrors, problem(instancePath, "#/anyOf/0/required", "must have required property 'paymentId'", { missingProperty: "paymentId" })), errors++);
    let _errs3 = errors;
    for (let key0 in data)
      key0 === "roomNumber" || key0 === "waybillNumber" || key0 === "paymentId" || (vErrors = withProblem(vErrors, problem(instancePath, "#/anyOf/0/additionalProperties", "must NOT have additional properties", { additionalProperty: key0 })), errors++);
    if (data.roomNumber !== void 0) {
      let data0 = data.roomNumber, _errs4 = errors;
      validate53(data0, instancePath + "/roomNumber") || (vErrors = withProblems(vErrors, validate53.errors), errors = vErrors.length);
      var valid1 = _errs4 === errors;
    }
    if (data.waybillNumber !== void 0) {
      let data1 = data.waybillNumber, _errs5 = errors;
      validate55(data1, instancePath + "/waybillNumber") || (vErrors = withProblems(vErrors, validate55.errors), errors = vErrors.length);
      var valid1 = _errs5 === errors;
    }
    if (data.paymentId !== void 0) {
      let data2 = data.paymentId, _errs6 = errors;
      validate61(data2, instancePath + "/paymentId") || (vErrors = withProblems(vErrors, validate61.errors), errors = vErrors.length);
      var valid1 = _errs6 === errors;
    }
  } else
    vErrors = withProblem(vErrors, problem(instancePath, "#/anyOf/0/type", "must be object")), errors++;
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs7 = errors, _errs8 = errors;
    if (isObject(data)) {
      data.waybillNumber === void 0 && (vErrors = withProblem(vErrors, problem(instancePath, "#/anyOf/1/required", "must have required property 'waybillNumber'", { missingProperty: "waybillNumber" })), errors++), data.paymentId === void 0 && (vErrors = withProblem(vErrors, problem(instancePath, "#/anyOf/1/required", "must have required property 'paymentId'", { missingProperty: "paymentId" })), errors++);
      let _errs9 = errors;
      for (let key1 in data)
        key1 === "roomNumber" || key1 === "waybillNumber" || key1 === "paymentId" || (vErrors = withProblem(vErrors, problem(instancePath, "#/anyOf/1/additionalProperties", "must NOT have additional properties", { additionalProperty: key1 })), errors++);
      if (data.roomNumber !== void 0) {
        let data3 = data.roomNumber, _errs10 = errors;
        validate53(data3, instancePath + "/roomNumber") || (vErrors = withProblems(vErrors, validate53.errors), errors = vErrors.length);
        var valid2 = _errs10 === errors;
      }
      if (data.waybillNumber !== void 0) {
        let data4 = data.waybillNumber, _errs11 = errors;
        validate55(data4, instancePath + "/waybillNumber") || (vErrors = withProblems(vErrors, validate55.errors), errors = vErrors.length);
        var valid2 = _errs11 === errors;
      }
      if (data.paymentId !== void 0) {
        let data5 = data.paymentId, _errs12 = errors;
        validate61(data5, instancePath + "/paymentId") || (vErrors = withProblems(vErrors, validate61.errors), errors = vErrors.length);
        var valid2 = _errs12 === errors;
      }
    } else
      vErrors = withProblem(vErrors, problem(instancePath, "#/anyOf/1/type", "must be object")), errors++;
    var _valid0 = _errs7 === errors;
    valid0 = valid0 || _valid0;
  }
  return valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = withProblem(vErrors, problem(instancePath, "#/anyOf", "must match a schema in anyOf")), errors++), validate58.errors = vErrors, errors === 0;
}
function validate57(data, instancePath = "") {
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
      validate58(data3, instancePath + "/body") || (vErrors = withProblems(vErrors, validate58.errors), errors = vErrors.length);
      var valid0 = _errs9 === errors;
    }
  } else
    vErrors = withProblem(vErrors, problem(instancePath, "#/type", "must be object")), errors++;
  return validate57.errors = vErrors, errors === 0;
}
var topUpBalance = validate67;
function validate68(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (isObject(data)) {
    data.roomNumber === void 0 && (vErrors = withProblem(vErrors, problem(instancePath, "#/required", "must have required property 'roomNumber'", { missingProperty: "roomNumber" })), errors++), data.amount === void 0 && (vErrors = withProblem(vErrors, problem(instancePath, "#/required", "must have required property 'amount'", { missingProperty: "amount" })), errors++), data.paymentId === void 0 && (vErrors = withProblem(vErrors, problem(instancePath, "#/required", "must have required property 'paymentId'", { missingProperty: "paymentId" })), errors++);
    let _errs1 = errors;
    for (let key0 in data)
      key0 === "roomNumber" || key0 === "amount" || key0 === "paymentId" || (vErrors = withProblem(vErrors, problem(instancePath, "#/additionalProperties", "must NOT have additional properties", { additionalProperty: key0 })), errors++);
    if (data.roomNumber !== void 0) {
      let data0 = data.roomNumber, _errs2 = errors;
      validate53(data0, instancePath + "/roomNumber") || (vErrors = withProblems(vErrors, validate53.errors), errors = vErrors.length);
      var valid0 = _errs2 === errors;
    }
    if (data.amount !== void 0) {
      let data1 = data.amount, _errs3 = errors;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (vErrors = withProblem(vErrors, problem(instancePath + "/amount", "#/properties/amount/type", "must be integer")), errors++);
      let _errs4 = errors;
      typeof data1 == "number" && isFinite(data1) && ((data1 > 1e6 || isNaN(data1)) && (vErrors = withProblem(vErrors, problem(instancePath + "/amount", "#/properties/amount/maximum", "must be <= 1000000")), errors++), (data1 < 1 || isNaN(data1)) && (vErrors = withProblem(vErrors, problem(instancePath + "/amount", "#/properties/amount/minimum", "must be >= 1")), errors++));
      var valid0 = _errs3 === errors;
    }
    if (data.paymentId !== void 0) {
      let data2 = data.paymentId, _errs5 = errors;
      validate61(data2, instancePath + "/paymentId") || (vErrors = withProblems(vErrors, validate61.errors), errors = vErrors.length);
      var valid0 = _errs5 === errors;
    }
  } else
    vErrors = withProblem(vErrors, problem(instancePath, "#/type", "must be object")), errors++;
  return validate68.errors = vErrors, errors === 0;
}
function validate67(data, instancePath = "") {
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
      validate68(data3, instancePath + "/body") || (vErrors = withProblems(vErrors, validate68.errors), errors = vErrors.length);
      var valid0 = _errs9 === errors;
    }
  } else
    vErrors = withProblem(vErrors, problem(instancePath, "#/type", "must be object")), errors++;
  return validate67.errors = vErrors, errors === 0;
}
var getCustomer = validate72;
var pattern3 = new RegExp("^(?!\\.{1,2}$)[^/\\\\?#%\\s]+$", "u");
function validate73(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors;
  return typeof data == "string" ? pattern3.test(data) || (vErrors = withProblem(vErrors, problem(instancePath, "#/pattern", 'must match pattern "^(?!\\.{1,2}$)[^/\\\\?#%\\s]+$"')), errors++) : (vErrors = withProblem(vErrors, problem(instancePath, "#/type", "must be string")), errors++), validate73.errors = vErrors, errors === 0;
}
function validate72(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (isObject(data)) {
    if (data.params === void 0 && (vErrors = withProblem(vErrors, problem(instancePath, "#/required", "must have required property 'params'", { missingProperty: "params" })), errors++), data.params !== void 0) {
      let data0 = data.params, _errs1 = errors, _errs2 = errors;
      if (isObject(data0)) {
        if (data0.path === void 0 && (vErrors = withProblem(vErrors, problem(instancePath + "/params", "#/properties/params/required", "must have required property 'path'", { missingProperty: "path" })), errors++), data0.path !== void 0) {
          let data1 = data0.path, _errs3 = errors, _errs4 = errors;
          if (isObject(data1)) {
            data1.roomNumber === void 0 && (vErrors = withProblem(vErrors, problem(instancePath + "/params/path", "#/properties/params/properties/path/required", "must have required property 'roomNumber'", { missingProperty: "roomNumber" })), errors++);
            let _errs5 = errors;
            for (let key0 in data1)
              key0 !== "roomNumber" && (vErrors = withProblem(vErrors, problem(instancePath + "/params/path", "#/properties/params/properties/path/additionalProperties", "must NOT have additional properties", { additionalProperty: key0 })), errors++);
            if (data1.roomNumber !== void 0) {
              let data2 = data1.roomNumber, _errs6 = errors;
              validate73(data2, instancePath + "/params/path/roomNumber") || (vErrors = withProblems(vErrors, validate73.errors), errors = vErrors.length);
              var valid2 = _errs6 === errors;
            }
          } else
            vErrors = withProblem(vErrors, problem(instancePath + "/params/path", "#/properties/params/properties/path/type", "must be object")), errors++;
          var valid1 = _errs3 === errors;
        }
        if (data0.query !== void 0) {
          let data3 = data0.query, _errs7 = errors, _errs8 = errors;
          if (isObject(data3)) {
            let _errs9 = errors;
            for (let key1 in data3)
              vErrors = withProblem(vErrors, problem(instancePath + "/params/query", "#/properties/params/properties/query/additionalProperties", "must NOT have additional properties", { additionalProperty: key1 })), errors++;
          } else
            vErrors = withProblem(vErrors, problem(instancePath + "/params/query", "#/properties/params/properties/query/type", "must be object")), errors++;
          var valid1 = _errs7 === errors;
        }
      } else
        vErrors = withProblem(vErrors, problem(instancePath + "/params", "#/properties/params/type", "must be object")), errors++;
      var valid0 = _errs1 === errors;
    }
  } else
    vErrors = withProblem(vErrors, problem(instancePath, "#/type", "must be object")), errors++;
  return validate72.errors = vErrors, errors === 0;
}
var listWallets = getCustomer;

// schemas:responses
var checkDebts_200 = validate522;
function validate552(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)))
    return validate552.errors = [problem(instancePath, "#/type", "must be integer")], !1;
  let _errs0 = errors;
  return validate552.errors = vErrors, errors === 0;
}
var pattern32 = new RegExp("^[A-Z]{3}$", "u");
function validate572(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (errors === 0)
    if (typeof data == "string") {
      if (!pattern32.test(data))
        return validate572.errors = [problem(instancePath, "#/pattern", 'must match pattern "^[A-Z]{3}$"')], !1;
    } else
      return validate572.errors = [problem(instancePath, "#/type", "must be string")], !1;
  return validate572.errors = vErrors, errors === 0;
}
function validate612(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (typeof data != "string")
    return validate612.errors = [problem(instancePath, "#/type", "must be string")], !1;
  let _errs0 = errors;
  return validate612.errors = vErrors, errors === 0;
}
function validate59(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (errors === 0)
    if (isObject(data)) {
      let missing0;
      if (data.invoiceNumber === void 0 && (missing0 = "invoiceNumber") || data.amount === void 0 && (missing0 = "amount") || data.earnableBonus === void 0 && (missing0 = "earnableBonus") || data.serviceType === void 0 && (missing0 = "serviceType"))
        return validate59.errors = [problem(instancePath, "#/required", "must have required property '" + missing0 + "'", { missingProperty: missing0 })], !1;
      if (data.invoiceNumber !== void 0) {
        let data0 = data.invoiceNumber, _errs1 = errors;
        if (typeof data0 != "string")
          return validate59.errors = [problem(instancePath + "/invoiceNumber", "#/properties/invoiceNumber/type", "must be string")], !1;
        let _errs2 = errors;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.amount !== void 0) {
          let data1 = data.amount, _errs3 = errors;
          validate552(data1, instancePath + "/amount") || (vErrors = withProblems(vErrors, validate552.errors), errors = vErrors.length);
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.earnableBonus !== void 0) {
            let data2 = data.earnableBonus, _errs4 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
              return validate59.errors = [problem(instancePath + "/earnableBonus", "#/properties/earnableBonus/type", "must be integer")], !1;
            let _errs5 = errors;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.serviceType !== void 0) {
              let data3 = data.serviceType, _errs6 = errors;
              validate612(data3, instancePath + "/serviceType") || (vErrors = withProblems(vErrors, validate612.errors), errors = vErrors.length);
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate59.errors = [problem(instancePath, "#/type", "must be object")], !1;
  return validate59.errors = vErrors, errors === 0;
}
function validate54(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (errors === 0)
    if (isObject(data)) {
      let missing0;
      if (data.totalDebt === void 0 && (missing0 = "totalDebt") || data.currency === void 0 && (missing0 = "currency") || data.invoices === void 0 && (missing0 = "invoices"))
        return validate54.errors = [problem(instancePath, "#/required", "must have required property '" + missing0 + "'", { missingProperty: missing0 })], !1;
      if (data.totalDebt !== void 0) {
        let data0 = data.totalDebt, _errs1 = errors;
        validate552(data0, instancePath + "/totalDebt") || (vErrors = withProblems(vErrors, validate552.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.currency !== void 0) {
          let data1 = data.currency, _errs2 = errors;
          validate572(data1, instancePath + "/currency") || (vErrors = withProblems(vErrors, validate572.errors), errors = vErrors.length);
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
                  validate59(data3, instancePath + "/invoices/" + i0) || (vErrors = withProblems(vErrors, validate59.errors), errors = vErrors.length);
                  var valid1 = _errs5 === errors;
                  if (!valid1)
                    break;
                }
              } else
                return validate54.errors = [problem(instancePath + "/invoices", "#/properties/invoices/type", "must be array")], !1;
            var valid0 = _errs3 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate54.errors = [problem(instancePath, "#/type", "must be object")], !1;
  return validate54.errors = vErrors, errors === 0;
}
function validate532(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors;
  validate54(data, instancePath) || (vErrors = withProblems(vErrors, validate54.errors), errors = vErrors.length);
  var valid0 = _errs0 === errors;
  if (valid0) {
    let _errs1 = errors, _errs2 = errors;
    if (errors === _errs1)
      if (isObject(data))
        if (data.data !== void 0) {
          let data0 = data.data;
          var valid1 = !1;
          return validate532.errors = [problem(instancePath + "/data", "#/allOf/1/properties/data/false schema", "boolean schema is false")], !1;
        } else
          var valid1 = !0;
      else
        return validate532.errors = [problem(instancePath, "#/allOf/1/type", "must be object")], !1;
    var valid0 = _errs1 === errors;
  }
  return validate532.errors = vErrors, errors === 0;
}
function validate66(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (errors === 0)
    if (isObject(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data"))
        return validate66.errors = [problem(instancePath, "#/required", "must have required property '" + missing0 + "'", { missingProperty: missing0 })], !1;
      if (data.data !== void 0) {
        let data0 = data.data, _errs1 = errors;
        validate54(data0, instancePath + "/data") || (vErrors = withProblems(vErrors, validate54.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.totalDebt !== void 0) {
          let data1 = data.totalDebt;
          var valid0 = !1;
          return validate66.errors = [problem(instancePath + "/totalDebt", "#/properties/totalDebt/false schema", "boolean schema is false")], !1;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.currency !== void 0) {
            let data2 = data.currency;
            var valid0 = !1;
            return validate66.errors = [problem(instancePath + "/currency", "#/properties/currency/false schema", "boolean schema is false")], !1;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.invoices !== void 0) {
              let data3 = data.invoices;
              var valid0 = !1;
              return validate66.errors = [problem(instancePath + "/invoices", "#/properties/invoices/false schema", "boolean schema is false")], !1;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate66.errors = [problem(instancePath, "#/type", "must be object")], !1;
  return validate66.errors = vErrors, errors === 0;
}
function validate522(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate532(data, instancePath) || (vErrors = withProblems(vErrors, validate532.errors), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate66(data, instancePath) || (vErrors = withProblems(vErrors, validate66.errors), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else
    return vErrors = withProblem(vErrors, problem(instancePath, "#/oneOf", "must match exactly one schema in oneOf")), errors++, validate522.errors = vErrors, !1;
  return validate522.errors = vErrors, errors === 0;
}
var checkDebts_401 = validate69;
function validate69(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (errors === 0)
    if (isObject(data)) {
      let missing0;
      if (data.message === void 0 && (missing0 = "message"))
        return validate69.errors = [problem(instancePath, "#/required", "must have required property '" + missing0 + "'", { missingProperty: missing0 })], !1;
      if (data.message !== void 0) {
        let data0 = data.message, _errs1 = errors;
        if (typeof data0 != "string")
          return validate69.errors = [problem(instancePath + "/message", "#/properties/message/type", "must be string")], !1;
        let _errs2 = errors;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.errors !== void 0) {
          let data1 = data.errors, _errs3 = errors, _errs4 = errors;
          if (errors === _errs3)
            if (isObject(data1)) {
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
                        return validate69.errors = [problem(instancePath + "/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, "#/properties/errors/additionalProperties/items/type", "must be string")], !1;
                      let _errs9 = errors;
                      var valid2 = _errs8 === errors;
                      if (!valid2)
                        break;
                    }
                  } else
                    return validate69.errors = [problem(instancePath + "/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/errors/additionalProperties/type", "must be array")], !1;
                var valid1 = _errs6 === errors;
                if (!valid1)
                  break;
              }
            } else
              return validate69.errors = [problem(instancePath + "/errors", "#/properties/errors/type", "must be object")], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate69.errors = [problem(instancePath, "#/type", "must be object")], !1;
  return validate69.errors = vErrors, errors === 0;
}
var payDebt_200 = validate70;
var func12 = codePoints;
function validate71(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)))
    return validate71.errors = [problem(instancePath, "#/type", "must be string,integer")], !1;
  let _errs0 = errors;
  return errors === 0 && typeof data == "string" && func12(data) < 1 ? (validate71.errors = [problem(instancePath, "#/minLength", "must NOT have fewer than 1 characters")], !1) : (validate71.errors = vErrors, errors === 0);
}
function validate70(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (errors === 0)
    if (isObject(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data"))
        return validate70.errors = [problem(instancePath, "#/required", "must have required property '" + missing0 + "'", { missingProperty: missing0 })], !1;
      if (data.data !== void 0) {
        let data0 = data.data, _errs1 = errors, _errs2 = errors;
        if (errors === _errs1)
          if (isObject(data0)) {
            let missing1;
            if (data0.transactionId === void 0 && (missing1 = "transactionId"))
              return validate70.errors = [problem(instancePath + "/data", "#/properties/data/required", "must have required property '" + missing1 + "'", { missingProperty: missing1 })], !1;
            if (data0.transactionId !== void 0) {
              let data1 = data0.transactionId, _errs3 = errors;
              validate71(data1, instancePath + "/data/transactionId") || (vErrors = withProblems(vErrors, validate71.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
          } else
            return validate70.errors = [problem(instancePath + "/data", "#/properties/data/type", "must be object")], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
    } else
      return validate70.errors = [problem(instancePath, "#/type", "must be object")], !1;
  return validate70.errors = vErrors, errors === 0;
}
var topUpBalance_200 = validate732;
function validate732(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (errors === 0)
    if (isObject(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data"))
        return validate732.errors = [problem(instancePath, "#/required", "must have required property '" + missing0 + "'", { missingProperty: missing0 })], !1;
      if (data.data !== void 0) {
        let data0 = data.data, _errs1 = errors, _errs2 = errors;
        if (errors === _errs1)
          if (isObject(data0)) {
            let missing1;
            if (data0.transactionId === void 0 && (missing1 = "transactionId"))
              return validate732.errors = [problem(instancePath + "/data", "#/properties/data/required", "must have required property '" + missing1 + "'", { missingProperty: missing1 })], !1;
            if (data0.transactionId !== void 0) {
              let data1 = data0.transactionId, _errs3 = errors;
              validate71(data1, instancePath + "/data/transactionId") || (vErrors = withProblems(vErrors, validate71.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
          } else
            return validate732.errors = [problem(instancePath + "/data", "#/properties/data/type", "must be object")], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
    } else
      return validate732.errors = [problem(instancePath, "#/type", "must be object")], !1;
  return validate732.errors = vErrors, errors === 0;
}
var getCustomer_200 = validate75;
function validate77(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)))
    return validate77.errors = [problem(instancePath, "#/type", "must be integer")], !1;
  let _errs0 = errors;
  return validate77.errors = vErrors, errors === 0;
}
function validate76(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (errors === 0)
    if (isObject(data)) {
      let missing0;
      if (data.roomNumber === void 0 && (missing0 = "roomNumber") || data.balance === void 0 && (missing0 = "balance") || data.bonus === void 0 && (missing0 = "bonus") || data.fullNameKa === void 0 && (missing0 = "fullNameKa") || data.fullNameEn === void 0 && (missing0 = "fullNameEn"))
        return validate76.errors = [problem(instancePath, "#/required", "must have required property '" + missing0 + "'", { missingProperty: missing0 })], !1;
      if (data.roomNumber !== void 0) {
        let data0 = data.roomNumber, _errs1 = errors;
        if (typeof data0 != "string")
          return validate76.errors = [problem(instancePath + "/roomNumber", "#/properties/roomNumber/type", "must be string")], !1;
        let _errs2 = errors;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.balance !== void 0) {
          let data1 = data.balance, _errs3 = errors;
          validate77(data1, instancePath + "/balance") || (vErrors = withProblems(vErrors, validate77.errors), errors = vErrors.length);
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.bonus !== void 0) {
            let data2 = data.bonus, _errs4 = errors;
            validate77(data2, instancePath + "/bonus") || (vErrors = withProblems(vErrors, validate77.errors), errors = vErrors.length);
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.fullNameKa !== void 0) {
              let data3 = data.fullNameKa, _errs5 = errors;
              if (typeof data3 != "string")
                return validate76.errors = [problem(instancePath + "/fullNameKa", "#/properties/fullNameKa/type", "must be string")], !1;
              let _errs6 = errors;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.fullNameEn !== void 0) {
                let data4 = data.fullNameEn, _errs7 = errors;
                if (typeof data4 != "string")
                  return validate76.errors = [problem(instancePath + "/fullNameEn", "#/properties/fullNameEn/type", "must be string")], !1;
                let _errs8 = errors;
                var valid0 = _errs7 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate76.errors = [problem(instancePath, "#/type", "must be object")], !1;
  return validate76.errors = vErrors, errors === 0;
}
function validate75(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (errors === 0)
    if (isObject(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data"))
        return validate75.errors = [problem(instancePath, "#/required", "must have required property '" + missing0 + "'", { missingProperty: missing0 })], !1;
      if (data.data !== void 0) {
        let data0 = data.data, _errs1 = errors;
        validate76(data0, instancePath + "/data") || (vErrors = withProblems(vErrors, validate76.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
    } else
      return validate75.errors = [problem(instancePath, "#/type", "must be object")], !1;
  return validate75.errors = vErrors, errors === 0;
}
var listWallets_200 = validate81;
var pattern4 = new RegExp("^-?[0-9]+$", "u");
function validate82(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (errors === 0)
    if (isObject(data)) {
      let missing0;
      if (data.amount === void 0 && (missing0 = "amount") || data.currency === void 0 && (missing0 = "currency"))
        return validate82.errors = [problem(instancePath, "#/required", "must have required property '" + missing0 + "'", { missingProperty: missing0 })], !1;
      if (data.amount !== void 0) {
        let data0 = data.amount, _errs1 = errors;
        if (typeof data0 != "string" && !(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate82.errors = [problem(instancePath + "/amount", "#/properties/amount/type", "must be string,integer")], !1;
        let _errs2 = errors;
        if (errors === _errs1 && typeof data0 == "string" && !pattern4.test(data0))
          return validate82.errors = [problem(instancePath + "/amount", "#/properties/amount/pattern", 'must match pattern "^-?[0-9]+$"')], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.currency !== void 0) {
          let data1 = data.currency, _errs3 = errors;
          validate572(data1, instancePath + "/currency") || (vErrors = withProblems(vErrors, validate572.errors), errors = vErrors.length);
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate82.errors = [problem(instancePath, "#/type", "must be object")], !1;
  return validate82.errors = vErrors, errors === 0;
}
function validate81(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (errors === 0)
    if (isObject(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data"))
        return validate81.errors = [problem(instancePath, "#/required", "must have required property '" + missing0 + "'", { missingProperty: missing0 })], !1;
      if (data.data !== void 0) {
        let data0 = data.data, _errs1 = errors, _errs2 = errors;
        if (errors === _errs1)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data1 = data0[i0], _errs3 = errors;
              validate82(data1, instancePath + "/data/" + i0) || (vErrors = withProblems(vErrors, validate82.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate81.errors = [problem(instancePath + "/data", "#/properties/data/type", "must be array")], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
    } else
      return validate81.errors = [problem(instancePath, "#/type", "must be object")], !1;
  return validate81.errors = vErrors, errors === 0;
}
var checkDebts_403 = checkDebts_401, checkDebts_404 = checkDebts_401, checkDebts_422 = checkDebts_401, checkDebts_429 = checkDebts_401, checkDebts_5XX = checkDebts_401, checkDebts_success = checkDebts_200, payDebt_401 = checkDebts_401, payDebt_403 = checkDebts_401, payDebt_404 = checkDebts_401, payDebt_422 = checkDebts_401, payDebt_429 = checkDebts_401, payDebt_5XX = checkDebts_401, payDebt_success = payDebt_200, topUpBalance_401 = checkDebts_401, topUpBalance_403 = checkDebts_401, topUpBalance_404 = checkDebts_401, topUpBalance_422 = checkDebts_401, topUpBalance_429 = checkDebts_401, topUpBalance_5XX = checkDebts_401, topUpBalance_success = topUpBalance_200, getCustomer_401 = checkDebts_401, getCustomer_403 = checkDebts_401, getCustomer_404 = checkDebts_401, getCustomer_429 = checkDebts_401, getCustomer_5XX = checkDebts_401, getCustomer_success = getCustomer_200, listWallets_401 = checkDebts_401, listWallets_403 = checkDebts_401, listWallets_404 = checkDebts_401, listWallets_429 = checkDebts_401, listWallets_5XX = checkDebts_401, listWallets_success = listWallets_200;

// <stdin>
var client = { checkDebts: { request: checkDebts, response: checkDebts_success }, payDebt: { request: payDebt, response: payDebt_success }, topUpBalance: { request: topUpBalance, response: topUpBalance_success }, getCustomer: { request: getCustomer, response: getCustomer_success }, listWallets: { request: listWallets, response: listWallets_success } }, server = { checkDebts: { 200: checkDebts_200, 401: checkDebts_401, 403: checkDebts_403, 404: checkDebts_404, 422: checkDebts_422, 429: checkDebts_429, "5XX": checkDebts_5XX }, payDebt: { 200: payDebt_200, 401: payDebt_401, 403: payDebt_403, 404: payDebt_404, 422: payDebt_422, 429: payDebt_429, "5XX": payDebt_5XX }, topUpBalance: { 200: topUpBalance_200, 401: topUpBalance_401, 403: topUpBalance_403, 404: topUpBalance_404, 422: topUpBalance_422, 429: topUpBalance_429, "5XX": topUpBalance_5XX }, getCustomer: { 200: getCustomer_200, 401: getCustomer_401, 403: getCustomer_403, 404: getCustomer_404, 429: getCustomer_429, "5XX": getCustomer_5XX }, listWallets: { 200: listWallets_200, 401: listWallets_401, 403: listWallets_403, 404: listWallets_404, 429: listWallets_429, "5XX": listWallets_5XX } };
export {
  client,
  server
};
