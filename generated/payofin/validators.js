// Generated from openapi/payofin/openapi.yaml by `npm run generate`. Change the spec, not this file.
// schemas:helpers
function isObject(value) {
  return typeof value == "object" && value !== null && !Array.isArray(value);
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

// schemas:responses
var collectInvoice_200 = validate522;
function validate532(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (typeof data != "boolean")
    return validate532.errors = [problem(instancePath, "#/type", "must be boolean")], !1;
  let _errs0 = errors;
  return validate532.errors = vErrors, errors === 0;
}
function validate56(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)))
    return validate56.errors = [problem(instancePath, "#/type", "must be integer")], !1;
  let _errs0 = errors;
  return validate56.errors = vErrors, errors === 0;
}
function validate59(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && data !== null)
    return validate59.errors = [problem(instancePath, "#/type", "must be string,null")], !1;
  let _errs0 = errors;
  return validate59.errors = vErrors, errors === 0;
}
function validate63(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)))
    return validate63.errors = [problem(instancePath, "#/type", "must be integer")], !1;
  let _errs0 = errors;
  return validate63.errors = vErrors, errors === 0;
}
var pattern3 = new RegExp("^-?[0-9]+(\\.[0-9]+)?$", "u");
function validate67(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && isFinite(data)) && typeof data != "string")
    return validate67.errors = [problem(instancePath, "#/type", "must be number,string")], !1;
  let _errs0 = errors;
  return errors === 0 && typeof data == "string" && !pattern3.test(data) ? (validate67.errors = [problem(instancePath, "#/pattern", 'must match pattern "^-?[0-9]+(\\.[0-9]+)?$"')], !1) : (validate67.errors = vErrors, errors === 0);
}
function validate66(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return validate67(data, instancePath) || (vErrors = withProblems(vErrors, validate67.errors), errors = vErrors.length), validate66.errors = vErrors, errors === 0;
}
function validate71(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return validate67(data, instancePath) || (vErrors = withProblems(vErrors, validate67.errors), errors = vErrors.length), validate71.errors = vErrors, errors === 0;
}
function validate75(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return validate67(data, instancePath) || (vErrors = withProblems(vErrors, validate67.errors), errors = vErrors.length), validate75.errors = vErrors, errors === 0;
}
var pattern4 = new RegExp("^[0-9]{2}\\.[0-9]{2}\\.[0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2}$", "u");
function validate79(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (errors === 0)
    if (typeof data == "string") {
      if (!pattern4.test(data))
        return validate79.errors = [problem(instancePath, "#/pattern", 'must match pattern "^[0-9]{2}\\.[0-9]{2}\\.[0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2}$"')], !1;
    } else
      return validate79.errors = [problem(instancePath, "#/type", "must be string")], !1;
  return validate79.errors = vErrors, errors === 0;
}
function validate62(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (!isObject(data) && data !== null)
    return validate62.errors = [problem(instancePath, "#/type", "must be object,null")], !1;
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
    return vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/0/anyOf", "must match a schema in anyOf")), errors++, validate62.errors = vErrors, !1;
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
      return vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/1/anyOf", "must match a schema in anyOf")), errors++, validate62.errors = vErrors, !1;
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
        return vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/2/anyOf", "must match a schema in anyOf")), errors++, validate62.errors = vErrors, !1;
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
          return vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/3/anyOf", "must match a schema in anyOf")), errors++, validate62.errors = vErrors, !1;
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
            return vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/4/anyOf", "must match a schema in anyOf")), errors++, validate62.errors = vErrors, !1;
          var valid0 = _errs17 === errors;
        }
      }
    }
  }
  if (errors === 0 && isObject(data)) {
    if (data.invoicePaymentId !== void 0) {
      let data0 = data.invoicePaymentId, _errs21 = errors;
      validate63(data0, instancePath + "/invoicePaymentId") || (vErrors = withProblems(vErrors, validate63.errors), errors = vErrors.length);
      var valid6 = _errs21 === errors;
    } else
      var valid6 = !0;
    if (valid6) {
      if (data.InvoicePaymentId !== void 0) {
        let data1 = data.InvoicePaymentId, _errs22 = errors;
        validate63(data1, instancePath + "/InvoicePaymentId") || (vErrors = withProblems(vErrors, validate63.errors), errors = vErrors.length);
        var valid6 = _errs22 === errors;
      } else
        var valid6 = !0;
      if (valid6) {
        if (data.balance !== void 0) {
          let data2 = data.balance, _errs23 = errors;
          validate66(data2, instancePath + "/balance") || (vErrors = withProblems(vErrors, validate66.errors), errors = vErrors.length);
          var valid6 = _errs23 === errors;
        } else
          var valid6 = !0;
        if (valid6) {
          if (data.Balance !== void 0) {
            let data3 = data.Balance, _errs24 = errors;
            validate66(data3, instancePath + "/Balance") || (vErrors = withProblems(vErrors, validate66.errors), errors = vErrors.length);
            var valid6 = _errs24 === errors;
          } else
            var valid6 = !0;
          if (valid6) {
            if (data.paymentAmount !== void 0) {
              let data4 = data.paymentAmount, _errs25 = errors;
              validate71(data4, instancePath + "/paymentAmount") || (vErrors = withProblems(vErrors, validate71.errors), errors = vErrors.length);
              var valid6 = _errs25 === errors;
            } else
              var valid6 = !0;
            if (valid6) {
              if (data.PaymentAmount !== void 0) {
                let data5 = data.PaymentAmount, _errs26 = errors;
                validate71(data5, instancePath + "/PaymentAmount") || (vErrors = withProblems(vErrors, validate71.errors), errors = vErrors.length);
                var valid6 = _errs26 === errors;
              } else
                var valid6 = !0;
              if (valid6) {
                if (data.profit !== void 0) {
                  let data6 = data.profit, _errs27 = errors;
                  validate75(data6, instancePath + "/profit") || (vErrors = withProblems(vErrors, validate75.errors), errors = vErrors.length);
                  var valid6 = _errs27 === errors;
                } else
                  var valid6 = !0;
                if (valid6) {
                  if (data.Profit !== void 0) {
                    let data7 = data.Profit, _errs28 = errors;
                    validate75(data7, instancePath + "/Profit") || (vErrors = withProblems(vErrors, validate75.errors), errors = vErrors.length);
                    var valid6 = _errs28 === errors;
                  } else
                    var valid6 = !0;
                  if (valid6) {
                    if (data.paymentDate !== void 0) {
                      let data8 = data.paymentDate, _errs29 = errors;
                      validate79(data8, instancePath + "/paymentDate") || (vErrors = withProblems(vErrors, validate79.errors), errors = vErrors.length);
                      var valid6 = _errs29 === errors;
                    } else
                      var valid6 = !0;
                    if (valid6)
                      if (data.PaymentDate !== void 0) {
                        let data9 = data.PaymentDate, _errs30 = errors;
                        validate79(data9, instancePath + "/PaymentDate") || (vErrors = withProblems(vErrors, validate79.errors), errors = vErrors.length);
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
function validate522(data, instancePath = "") {
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
    return vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/0/anyOf", "must match a schema in anyOf")), errors++, validate522.errors = vErrors, !1;
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
      return vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/1/anyOf", "must match a schema in anyOf")), errors++, validate522.errors = vErrors, !1;
    var valid0 = _errs5 === errors;
  }
  if (errors === 0)
    if (isObject(data)) {
      if (data.result !== void 0) {
        let data0 = data.result, _errs9 = errors;
        validate532(data0, instancePath + "/result") || (vErrors = withProblems(vErrors, validate532.errors), errors = vErrors.length);
        var valid3 = _errs9 === errors;
      } else
        var valid3 = !0;
      if (valid3) {
        if (data.Result !== void 0) {
          let data1 = data.Result, _errs10 = errors;
          validate532(data1, instancePath + "/Result") || (vErrors = withProblems(vErrors, validate532.errors), errors = vErrors.length);
          var valid3 = _errs10 === errors;
        } else
          var valid3 = !0;
        if (valid3) {
          if (data.resultCode !== void 0) {
            let data2 = data.resultCode, _errs11 = errors;
            validate56(data2, instancePath + "/resultCode") || (vErrors = withProblems(vErrors, validate56.errors), errors = vErrors.length);
            var valid3 = _errs11 === errors;
          } else
            var valid3 = !0;
          if (valid3) {
            if (data.ResultCode !== void 0) {
              let data3 = data.ResultCode, _errs12 = errors;
              validate56(data3, instancePath + "/ResultCode") || (vErrors = withProblems(vErrors, validate56.errors), errors = vErrors.length);
              var valid3 = _errs12 === errors;
            } else
              var valid3 = !0;
            if (valid3) {
              if (data.resultMessage !== void 0) {
                let data4 = data.resultMessage, _errs13 = errors;
                validate59(data4, instancePath + "/resultMessage") || (vErrors = withProblems(vErrors, validate59.errors), errors = vErrors.length);
                var valid3 = _errs13 === errors;
              } else
                var valid3 = !0;
              if (valid3) {
                if (data.ResultMessage !== void 0) {
                  let data5 = data.ResultMessage, _errs14 = errors;
                  validate59(data5, instancePath + "/ResultMessage") || (vErrors = withProblems(vErrors, validate59.errors), errors = vErrors.length);
                  var valid3 = _errs14 === errors;
                } else
                  var valid3 = !0;
                if (valid3) {
                  if (data.payofinPaymentDetails !== void 0) {
                    let data6 = data.payofinPaymentDetails, _errs15 = errors;
                    validate62(data6, instancePath + "/payofinPaymentDetails") || (vErrors = withProblems(vErrors, validate62.errors), errors = vErrors.length);
                    var valid3 = _errs15 === errors;
                  } else
                    var valid3 = !0;
                  if (valid3)
                    if (data.PayofinPaymentDetails !== void 0) {
                      let data7 = data.PayofinPaymentDetails, _errs16 = errors;
                      validate62(data7, instancePath + "/PayofinPaymentDetails") || (vErrors = withProblems(vErrors, validate62.errors), errors = vErrors.length);
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
      return validate522.errors = [problem(instancePath, "#/type", "must be object")], !1;
  return validate522.errors = vErrors, errors === 0;
}
var collectInvoice_401 = validate84;
function validate84(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (errors === 0)
    if (isObject(data)) {
      let missing0;
      if (data.result === void 0 && (missing0 = "result") || data.resultCode === void 0 && (missing0 = "resultCode") || data.resultMessage === void 0 && (missing0 = "resultMessage"))
        return validate84.errors = [problem(instancePath, "#/required", "must have required property '" + missing0 + "'", { missingProperty: missing0 })], !1;
      if (data.result !== void 0) {
        let data0 = data.result, _errs1 = errors;
        if (typeof data0 != "boolean")
          return validate84.errors = [problem(instancePath + "/result", "#/properties/result/type", "must be boolean")], !1;
        let _errs2 = errors;
        if (data0 !== !1)
          return validate84.errors = [problem(instancePath + "/result", "#/properties/result/const", "must be equal to constant")], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.resultCode !== void 0) {
          let data1 = data.resultCode, _errs3 = errors;
          validate56(data1, instancePath + "/resultCode") || (vErrors = withProblems(vErrors, validate56.errors), errors = vErrors.length);
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.resultMessage !== void 0) {
            let data2 = data.resultMessage, _errs4 = errors;
            validate59(data2, instancePath + "/resultMessage") || (vErrors = withProblems(vErrors, validate59.errors), errors = vErrors.length);
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate84.errors = [problem(instancePath, "#/type", "must be object")], !1;
  return validate84.errors = vErrors, errors === 0;
}
var collectInvoice_403 = collectInvoice_401, collectInvoice_429 = collectInvoice_401, collectInvoice_5XX = collectInvoice_401, collectInvoice_success = collectInvoice_200;

// <stdin>
var client = { collectInvoice: { request: collectInvoice, response: collectInvoice_success } }, server = { collectInvoice: { 200: collectInvoice_200, 401: collectInvoice_401, 403: collectInvoice_403, 429: collectInvoice_429, "5XX": collectInvoice_5XX } };
export {
  client,
  server
};
