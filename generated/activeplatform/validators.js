// Generated from openapi/activeplatform/openapi.yaml by `npm run generate`. Change the spec, not this file.
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
var completePayment = validate52;
function validate53(data, instancePath = "") {
  let vErrors = null, errors = 0;
  typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data) || (vErrors = withProblem(vErrors, problem(instancePath, "#/type", "must be integer")), errors++);
  let _errs0 = errors;
  return typeof data == "number" && isFinite(data) && (data < 1 || isNaN(data)) && (vErrors = withProblem(vErrors, problem(instancePath, "#/minimum", "must be >= 1")), errors++), validate53.errors = vErrors, errors === 0;
}
var pattern3 = new RegExp("^(?!\\.{1,2}$)[A-Za-z0-9._-]+$", "u");
function validate55(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors;
  return typeof data == "string" ? pattern3.test(data) || (vErrors = withProblem(vErrors, problem(instancePath, "#/pattern", 'must match pattern "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$"')), errors++) : (vErrors = withProblem(vErrors, problem(instancePath, "#/type", "must be string")), errors++), validate55.errors = vErrors, errors === 0;
}
var pattern4 = new RegExp("^[0-9]+$", "u");
var pattern5 = new RegExp("^[A-Z]{3}$", "u");
function validate58(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors;
  return typeof data == "string" ? pattern5.test(data) || (vErrors = withProblem(vErrors, problem(instancePath, "#/pattern", 'must match pattern "^[A-Z]{3}$"')), errors++) : (vErrors = withProblem(vErrors, problem(instancePath, "#/type", "must be string")), errors++), validate58.errors = vErrors, errors === 0;
}
function validate57(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (isObject(data)) {
    data.data === void 0 && (vErrors = withProblem(vErrors, problem(instancePath, "#/required", "must have required property 'data'", { missingProperty: "data" })), errors++);
    let _errs1 = errors;
    for (let key0 in data)
      key0 !== "data" && (vErrors = withProblem(vErrors, problem(instancePath, "#/additionalProperties", "must NOT have additional properties", { additionalProperty: key0 })), errors++);
    if (data.data !== void 0) {
      let data0 = data.data, _errs2 = errors, _errs3 = errors;
      if (isObject(data0)) {
        data0.attributes === void 0 && (vErrors = withProblem(vErrors, problem(instancePath + "/data", "#/properties/data/required", "must have required property 'attributes'", { missingProperty: "attributes" })), errors++);
        let _errs4 = errors;
        for (let key1 in data0)
          key1 !== "attributes" && (vErrors = withProblem(vErrors, problem(instancePath + "/data", "#/properties/data/additionalProperties", "must NOT have additional properties", { additionalProperty: key1 })), errors++);
        if (data0.attributes !== void 0) {
          let data1 = data0.attributes, _errs5 = errors, _errs6 = errors;
          if (isObject(data1)) {
            data1.payment_method_id === void 0 && (vErrors = withProblem(vErrors, problem(instancePath + "/data/attributes", "#/properties/data/properties/attributes/required", "must have required property 'payment_method_id'", { missingProperty: "payment_method_id" })), errors++);
            let _errs7 = errors;
            for (let key2 in data1)
              key2 === "payment_method_id" || key2 === "total" || key2 === "currency_code" || (vErrors = withProblem(vErrors, problem(instancePath + "/data/attributes", "#/properties/data/properties/attributes/additionalProperties", "must NOT have additional properties", { additionalProperty: key2 })), errors++);
            if (data1.payment_method_id !== void 0) {
              let data2 = data1.payment_method_id, _errs8 = errors, _errs9 = errors;
              typeof data2 == "string" ? pattern4.test(data2) || (vErrors = withProblem(vErrors, problem(instancePath + "/data/attributes/payment_method_id", "#/properties/data/properties/attributes/properties/payment_method_id/pattern", 'must match pattern "^[0-9]+$"')), errors++) : (vErrors = withProblem(vErrors, problem(instancePath + "/data/attributes/payment_method_id", "#/properties/data/properties/attributes/properties/payment_method_id/type", "must be string")), errors++);
              var valid2 = _errs8 === errors;
            }
            if (data1.total !== void 0) {
              let data3 = data1.total, _errs10 = errors, _errs11 = errors;
              typeof data3 == "number" && isFinite(data3) ? (data3 < 0 || isNaN(data3)) && (vErrors = withProblem(vErrors, problem(instancePath + "/data/attributes/total", "#/properties/data/properties/attributes/properties/total/minimum", "must be >= 0")), errors++) : (vErrors = withProblem(vErrors, problem(instancePath + "/data/attributes/total", "#/properties/data/properties/attributes/properties/total/type", "must be number")), errors++);
              var valid2 = _errs10 === errors;
            }
            if (data1.currency_code !== void 0) {
              let data4 = data1.currency_code, _errs12 = errors;
              validate58(data4, instancePath + "/data/attributes/currency_code") || (vErrors = withProblems(vErrors, validate58.errors), errors = vErrors.length);
              var valid2 = _errs12 === errors;
            }
          } else
            vErrors = withProblem(vErrors, problem(instancePath + "/data/attributes", "#/properties/data/properties/attributes/type", "must be object")), errors++;
          var valid1 = _errs5 === errors;
        }
      } else
        vErrors = withProblem(vErrors, problem(instancePath + "/data", "#/properties/data/type", "must be object")), errors++;
      var valid0 = _errs2 === errors;
    }
  } else
    vErrors = withProblem(vErrors, problem(instancePath, "#/type", "must be object")), errors++;
  return validate57.errors = vErrors, errors === 0;
}
function validate52(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (isObject(data)) {
    if (data.params === void 0 && (vErrors = withProblem(vErrors, problem(instancePath, "#/required", "must have required property 'params'", { missingProperty: "params" })), errors++), data.body === void 0 && (vErrors = withProblem(vErrors, problem(instancePath, "#/required", "must have required property 'body'", { missingProperty: "body" })), errors++), data.params !== void 0) {
      let data0 = data.params, _errs1 = errors, _errs2 = errors;
      if (isObject(data0)) {
        if (data0.path === void 0 && (vErrors = withProblem(vErrors, problem(instancePath + "/params", "#/properties/params/required", "must have required property 'path'", { missingProperty: "path" })), errors++), data0.path !== void 0) {
          let data1 = data0.path, _errs3 = errors, _errs4 = errors;
          if (isObject(data1)) {
            data1.reseller_id === void 0 && (vErrors = withProblem(vErrors, problem(instancePath + "/params/path", "#/properties/params/properties/path/required", "must have required property 'reseller_id'", { missingProperty: "reseller_id" })), errors++), data1.document_id === void 0 && (vErrors = withProblem(vErrors, problem(instancePath + "/params/path", "#/properties/params/properties/path/required", "must have required property 'document_id'", { missingProperty: "document_id" })), errors++);
            let _errs5 = errors;
            for (let key0 in data1)
              key0 === "reseller_id" || key0 === "document_id" || (vErrors = withProblem(vErrors, problem(instancePath + "/params/path", "#/properties/params/properties/path/additionalProperties", "must NOT have additional properties", { additionalProperty: key0 })), errors++);
            if (data1.reseller_id !== void 0) {
              let data2 = data1.reseller_id, _errs6 = errors;
              validate53(data2, instancePath + "/params/path/reseller_id") || (vErrors = withProblems(vErrors, validate53.errors), errors = vErrors.length);
              var valid2 = _errs6 === errors;
            }
            if (data1.document_id !== void 0) {
              let data3 = data1.document_id, _errs7 = errors;
              validate55(data3, instancePath + "/params/path/document_id") || (vErrors = withProblems(vErrors, validate55.errors), errors = vErrors.length);
              var valid2 = _errs7 === errors;
            }
          } else
            vErrors = withProblem(vErrors, problem(instancePath + "/params/path", "#/properties/params/properties/path/type", "must be object")), errors++;
          var valid1 = _errs3 === errors;
        }
        if (data0.query !== void 0) {
          let data4 = data0.query, _errs8 = errors, _errs9 = errors;
          if (isObject(data4)) {
            let _errs10 = errors;
            for (let key1 in data4)
              vErrors = withProblem(vErrors, problem(instancePath + "/params/query", "#/properties/params/properties/query/additionalProperties", "must NOT have additional properties", { additionalProperty: key1 })), errors++;
          } else
            vErrors = withProblem(vErrors, problem(instancePath + "/params/query", "#/properties/params/properties/query/type", "must be object")), errors++;
          var valid1 = _errs8 === errors;
        }
      } else
        vErrors = withProblem(vErrors, problem(instancePath + "/params", "#/properties/params/type", "must be object")), errors++;
      var valid0 = _errs1 === errors;
    }
    if (data.body !== void 0) {
      let data5 = data.body, _errs11 = errors;
      validate57(data5, instancePath + "/body") || (vErrors = withProblems(vErrors, validate57.errors), errors = vErrors.length);
      var valid0 = _errs11 === errors;
    }
  } else
    vErrors = withProblem(vErrors, problem(instancePath, "#/type", "must be object")), errors++;
  return validate52.errors = vErrors, errors === 0;
}

// schemas:responses
var completePayment_200 = validate522;
function validate552(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (typeof data != "string")
    return validate552.errors = [problem(instancePath, "#/type", "must be string")], !1;
  let _errs0 = errors;
  return validate552.errors = vErrors, errors === 0;
}
function validate582(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && data !== null)
    return validate582.errors = [problem(instancePath, "#/type", "must be string,null")], !1;
  let _errs0 = errors;
  return validate582.errors = vErrors, errors === 0;
}
function validate61(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data != "string")
    return validate61.errors = [problem(instancePath, "#/type", "must be integer,string")], !1;
  let _errs0 = errors;
  return validate61.errors = vErrors, errors === 0;
}
function validate63(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (typeof data != "string")
    return validate63.errors = [problem(instancePath, "#/type", "must be string")], !1;
  let _errs0 = errors;
  return validate63.errors = vErrors, errors === 0;
}
var pattern32 = new RegExp("^-?[0-9]+(\\.[0-9]+)?$", "u");
function validate65(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(typeof data == "number" && isFinite(data)))
    return validate65.errors = [problem(instancePath, "#/type", "must be string,number")], !1;
  let _errs0 = errors;
  return errors === 0 && typeof data == "string" && !pattern32.test(data) ? (validate65.errors = [problem(instancePath, "#/pattern", 'must match pattern "^-?[0-9]+(\\.[0-9]+)?$"')], !1) : (validate65.errors = vErrors, errors === 0);
}
var pattern42 = new RegExp("^[A-Z]{3}$", "u");
function validate68(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (errors === 0)
    if (typeof data == "string") {
      if (!pattern42.test(data))
        return validate68.errors = [problem(instancePath, "#/pattern", 'must match pattern "^[A-Z]{3}$"')], !1;
    } else
      return validate68.errors = [problem(instancePath, "#/type", "must be string")], !1;
  return validate68.errors = vErrors, errors === 0;
}
function validate70(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data != "string" && data !== null)
    return validate70.errors = [problem(instancePath, "#/type", "must be integer,string,null")], !1;
  let _errs0 = errors;
  return validate70.errors = vErrors, errors === 0;
}
function validate54(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (errors === 0)
    if (isObject(data)) {
      let missing0;
      if (data.created_at === void 0 && (missing0 = "created_at") || data.updated_at === void 0 && (missing0 = "updated_at") || data.account_id === void 0 && (missing0 = "account_id") || data.discount_amount === void 0 && (missing0 = "discount_amount") || data.total === void 0 && (missing0 = "total") || data.currency_code === void 0 && (missing0 = "currency_code") || data.status === void 0 && (missing0 = "status") || data.document_id === void 0 && (missing0 = "document_id"))
        return validate54.errors = [problem(instancePath, "#/required", "must have required property '" + missing0 + "'", { missingProperty: missing0 })], !1;
      if (data.created_at !== void 0) {
        let data0 = data.created_at, _errs1 = errors;
        validate552(data0, instancePath + "/created_at") || (vErrors = withProblems(vErrors, validate552.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.updated_at !== void 0) {
          let data1 = data.updated_at, _errs2 = errors;
          validate552(data1, instancePath + "/updated_at") || (vErrors = withProblems(vErrors, validate552.errors), errors = vErrors.length);
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.closed_at !== void 0) {
            let data2 = data.closed_at, _errs3 = errors;
            validate582(data2, instancePath + "/closed_at") || (vErrors = withProblems(vErrors, validate582.errors), errors = vErrors.length);
            var valid0 = _errs3 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.expiration_date !== void 0) {
              let data3 = data.expiration_date, _errs4 = errors;
              validate582(data3, instancePath + "/expiration_date") || (vErrors = withProblems(vErrors, validate582.errors), errors = vErrors.length);
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.account_id !== void 0) {
                let data4 = data.account_id, _errs5 = errors;
                validate61(data4, instancePath + "/account_id") || (vErrors = withProblems(vErrors, validate61.errors), errors = vErrors.length);
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.manager_id !== void 0) {
                  let data5 = data.manager_id, _errs6 = errors;
                  if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)) && typeof data5 != "string" && data5 !== null)
                    return validate54.errors = [problem(instancePath + "/manager_id", "#/properties/manager_id/type", "must be integer,string,null")], !1;
                  let _errs7 = errors;
                  var valid0 = _errs6 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.document_id !== void 0) {
                    let data6 = data.document_id, _errs8 = errors;
                    if (typeof data6 != "string")
                      return validate54.errors = [problem(instancePath + "/document_id", "#/properties/document_id/type", "must be string")], !1;
                    let _errs9 = errors;
                    var valid0 = _errs8 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.status !== void 0) {
                      let data7 = data.status, _errs10 = errors;
                      validate63(data7, instancePath + "/status") || (vErrors = withProblems(vErrors, validate63.errors), errors = vErrors.length);
                      var valid0 = _errs10 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.total !== void 0) {
                        let data8 = data.total, _errs11 = errors;
                        validate65(data8, instancePath + "/total") || (vErrors = withProblems(vErrors, validate65.errors), errors = vErrors.length);
                        var valid0 = _errs11 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.discount_amount !== void 0) {
                          let data9 = data.discount_amount, _errs12 = errors;
                          validate65(data9, instancePath + "/discount_amount") || (vErrors = withProblems(vErrors, validate65.errors), errors = vErrors.length);
                          var valid0 = _errs12 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.currency_code !== void 0) {
                            let data10 = data.currency_code, _errs13 = errors;
                            validate68(data10, instancePath + "/currency_code") || (vErrors = withProblems(vErrors, validate68.errors), errors = vErrors.length);
                            var valid0 = _errs13 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.external_total !== void 0) {
                              let data11 = data.external_total, _errs14 = errors;
                              if (typeof data11 != "string" && !(typeof data11 == "number" && isFinite(data11)) && data11 !== null)
                                return validate54.errors = [problem(instancePath + "/external_total", "#/properties/external_total/type", "must be string,number,null")], !1;
                              let _errs15 = errors;
                              if (errors === _errs14 && typeof data11 == "string" && !pattern32.test(data11))
                                return validate54.errors = [problem(instancePath + "/external_total", "#/properties/external_total/pattern", 'must match pattern "^-?[0-9]+(\\.[0-9]+)?$"')], !1;
                              var valid0 = _errs14 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.external_currency !== void 0) {
                                let data12 = data.external_currency, _errs16 = errors;
                                if (typeof data12 != "string" && data12 !== null)
                                  return validate54.errors = [problem(instancePath + "/external_currency", "#/properties/external_currency/type", "must be string,null")], !1;
                                let _errs17 = errors;
                                if (errors === _errs16 && typeof data12 == "string" && !pattern42.test(data12))
                                  return validate54.errors = [problem(instancePath + "/external_currency", "#/properties/external_currency/pattern", 'must match pattern "^[A-Z]{3}$"')], !1;
                                var valid0 = _errs16 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.payment_method_id !== void 0) {
                                  let data13 = data.payment_method_id, _errs18 = errors;
                                  validate70(data13, instancePath + "/payment_method_id") || (vErrors = withProblems(vErrors, validate70.errors), errors = vErrors.length);
                                  var valid0 = _errs18 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.payment_method_name !== void 0) {
                                    let data14 = data.payment_method_name, _errs19 = errors;
                                    if (typeof data14 != "string" && data14 !== null)
                                      return validate54.errors = [problem(instancePath + "/payment_method_name", "#/properties/payment_method_name/type", "must be string,null")], !1;
                                    let _errs20 = errors;
                                    var valid0 = _errs19 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.requester_ip !== void 0) {
                                      let data15 = data.requester_ip, _errs21 = errors;
                                      if (typeof data15 != "string" && data15 !== null)
                                        return validate54.errors = [problem(instancePath + "/requester_ip", "#/properties/requester_ip/type", "must be string,null")], !1;
                                      let _errs22 = errors;
                                      var valid0 = _errs21 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.comment !== void 0) {
                                        let data16 = data.comment, _errs23 = errors;
                                        if (typeof data16 != "string" && data16 !== null)
                                          return validate54.errors = [problem(instancePath + "/comment", "#/properties/comment/type", "must be string,null")], !1;
                                        let _errs24 = errors;
                                        var valid0 = _errs23 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0)
                                        if (data.purpose !== void 0) {
                                          let data17 = data.purpose, _errs25 = errors;
                                          if (typeof data17 != "string" && data17 !== null)
                                            return validate54.errors = [problem(instancePath + "/purpose", "#/properties/purpose/type", "must be string,null")], !1;
                                          let _errs26 = errors;
                                          var valid0 = _errs25 === errors;
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
    } else
      return validate54.errors = [problem(instancePath, "#/type", "must be object")], !1;
  return validate54.errors = vErrors, errors === 0;
}
function validate75(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (errors === 0)
    if (isObject(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.type === void 0 && (missing0 = "type"))
        return validate75.errors = [problem(instancePath, "#/required", "must have required property '" + missing0 + "'", { missingProperty: missing0 })], !1;
      if (data.id !== void 0) {
        let data0 = data.id, _errs1 = errors;
        if (typeof data0 != "string")
          return validate75.errors = [problem(instancePath + "/id", "#/properties/id/type", "must be string")], !1;
        let _errs2 = errors;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.type !== void 0) {
          let data1 = data.type, _errs3 = errors;
          if (typeof data1 != "string")
            return validate75.errors = [problem(instancePath + "/type", "#/properties/type/type", "must be string")], !1;
          let _errs4 = errors;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate75.errors = [problem(instancePath, "#/type", "must be object")], !1;
  return validate75.errors = vErrors, errors === 0;
}
function validate74(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (errors === 0)
    if (isObject(data))
      if (data.data !== void 0) {
        let data0 = data.data, _errs1 = errors, _errs2 = errors;
        if (errors === _errs1)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data1 = data0[i0], _errs3 = errors;
              validate75(data1, instancePath + "/data/" + i0) || (vErrors = withProblems(vErrors, validate75.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate74.errors = [problem(instancePath + "/data", "#/properties/data/type", "must be array")], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
    else
      return validate74.errors = [problem(instancePath, "#/type", "must be object")], !1;
  return validate74.errors = vErrors, errors === 0;
}
function validate80(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (errors === 0)
    if (isObject(data))
      if (data.data !== void 0) {
        let data0 = data.data, _errs1 = errors, _errs2 = errors, valid1 = !1, passing0 = null, _errs3 = errors;
        validate75(data0, instancePath + "/data") || (vErrors = withProblems(vErrors, validate75.errors), errors = vErrors.length);
        var _valid0 = _errs3 === errors;
        _valid0 && (valid1 = !0, passing0 = 0);
        let _errs4 = errors;
        data0 !== null && (vErrors = withProblem(vErrors, problem(instancePath + "/data", "#/properties/data/oneOf/1/type", "must be null")), errors++);
        let _errs5 = errors;
        var _valid0 = _errs4 === errors;
        if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
          errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
        else
          return vErrors = withProblem(vErrors, problem(instancePath + "/data", "#/properties/data/oneOf", "must match exactly one schema in oneOf")), errors++, validate80.errors = vErrors, !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
    else
      return validate80.errors = [problem(instancePath, "#/type", "must be object")], !1;
  return validate80.errors = vErrors, errors === 0;
}
function validate73(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (errors === 0)
    if (isObject(data)) {
      if (data.orders !== void 0) {
        let data0 = data.orders, _errs1 = errors;
        validate74(data0, instancePath + "/orders") || (vErrors = withProblems(vErrors, validate74.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.invoices !== void 0) {
          let data1 = data.invoices, _errs2 = errors;
          validate74(data1, instancePath + "/invoices") || (vErrors = withProblems(vErrors, validate74.errors), errors = vErrors.length);
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.charges !== void 0) {
            let data2 = data.charges, _errs3 = errors;
            validate74(data2, instancePath + "/charges") || (vErrors = withProblems(vErrors, validate74.errors), errors = vErrors.length);
            var valid0 = _errs3 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.reseller !== void 0) {
              let data3 = data.reseller, _errs4 = errors;
              validate80(data3, instancePath + "/reseller") || (vErrors = withProblems(vErrors, validate80.errors), errors = vErrors.length);
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.account !== void 0) {
                let data4 = data.account, _errs5 = errors;
                validate80(data4, instancePath + "/account") || (vErrors = withProblems(vErrors, validate80.errors), errors = vErrors.length);
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.payment_method !== void 0) {
                  let data5 = data.payment_method, _errs6 = errors;
                  validate80(data5, instancePath + "/payment_method") || (vErrors = withProblems(vErrors, validate80.errors), errors = vErrors.length);
                  var valid0 = _errs6 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate73.errors = [problem(instancePath, "#/type", "must be object")], !1;
  return validate73.errors = vErrors, errors === 0;
}
function validate532(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (errors === 0)
    if (isObject(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.type === void 0 && (missing0 = "type") || data.attributes === void 0 && (missing0 = "attributes"))
        return validate532.errors = [problem(instancePath, "#/required", "must have required property '" + missing0 + "'", { missingProperty: missing0 })], !1;
      if (data.id !== void 0) {
        let data0 = data.id, _errs1 = errors;
        if (typeof data0 != "string")
          return validate532.errors = [problem(instancePath + "/id", "#/properties/id/type", "must be string")], !1;
        let _errs2 = errors;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.type !== void 0) {
          let data1 = data.type, _errs3 = errors;
          if (typeof data1 != "string")
            return validate532.errors = [problem(instancePath + "/type", "#/properties/type/type", "must be string")], !1;
          let _errs4 = errors;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.attributes !== void 0) {
            let data2 = data.attributes, _errs5 = errors;
            validate54(data2, instancePath + "/attributes") || (vErrors = withProblems(vErrors, validate54.errors), errors = vErrors.length);
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.relationships !== void 0) {
              let data3 = data.relationships, _errs6 = errors;
              validate73(data3, instancePath + "/relationships") || (vErrors = withProblems(vErrors, validate73.errors), errors = vErrors.length);
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate532.errors = [problem(instancePath, "#/type", "must be object")], !1;
  return validate532.errors = vErrors, errors === 0;
}
function validate522(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (errors === 0)
    if (isObject(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data"))
        return validate522.errors = [problem(instancePath, "#/required", "must have required property '" + missing0 + "'", { missingProperty: missing0 })], !1;
      if (data.data !== void 0) {
        let data0 = data.data, _errs1 = errors;
        validate532(data0, instancePath + "/data") || (vErrors = withProblems(vErrors, validate532.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
    } else
      return validate522.errors = [problem(instancePath, "#/type", "must be object")], !1;
  return validate522.errors = vErrors, errors === 0;
}
var completePayment_401 = validate87;
function validate88(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (errors === 0)
    if (isObject(data)) {
      if (data.status !== void 0) {
        let data0 = data.status, _errs1 = errors;
        if (typeof data0 != "string" && !(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate88.errors = [problem(instancePath + "/status", "#/properties/status/type", "must be string,integer")], !1;
        let _errs2 = errors;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.code !== void 0) {
          let data1 = data.code, _errs3 = errors;
          if (typeof data1 != "string")
            return validate88.errors = [problem(instancePath + "/code", "#/properties/code/type", "must be string")], !1;
          let _errs4 = errors;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.title !== void 0) {
            let data2 = data.title, _errs5 = errors;
            if (typeof data2 != "string")
              return validate88.errors = [problem(instancePath + "/title", "#/properties/title/type", "must be string")], !1;
            let _errs6 = errors;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.detail !== void 0) {
              let data3 = data.detail, _errs7 = errors;
              if (typeof data3 != "string")
                return validate88.errors = [problem(instancePath + "/detail", "#/properties/detail/type", "must be string")], !1;
              let _errs8 = errors;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.source !== void 0) {
                let data4 = data.source, _errs9 = errors, _errs10 = errors;
                if (errors === _errs9)
                  if (isObject(data4)) {
                    if (data4.pointer !== void 0) {
                      let data5 = data4.pointer, _errs11 = errors;
                      if (typeof data5 != "string")
                        return validate88.errors = [problem(instancePath + "/source/pointer", "#/properties/source/properties/pointer/type", "must be string")], !1;
                      let _errs12 = errors;
                      var valid1 = _errs11 === errors;
                    } else
                      var valid1 = !0;
                    if (valid1)
                      if (data4.parameter !== void 0) {
                        let data6 = data4.parameter, _errs13 = errors;
                        if (typeof data6 != "string")
                          return validate88.errors = [problem(instancePath + "/source/parameter", "#/properties/source/properties/parameter/type", "must be string")], !1;
                        let _errs14 = errors;
                        var valid1 = _errs13 === errors;
                      } else
                        var valid1 = !0;
                  } else
                    return validate88.errors = [problem(instancePath + "/source", "#/properties/source/type", "must be object")], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate88.errors = [problem(instancePath, "#/type", "must be object")], !1;
  return validate88.errors = vErrors, errors === 0;
}
function validate87(data, instancePath = "") {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (errors === 0)
    if (isObject(data)) {
      let missing0;
      if (data.errors === void 0 && (missing0 = "errors"))
        return validate87.errors = [problem(instancePath, "#/required", "must have required property '" + missing0 + "'", { missingProperty: missing0 })], !1;
      if (data.errors !== void 0) {
        let data0 = data.errors, _errs1 = errors, _errs2 = errors, valid1 = !1, passing0 = null, _errs3 = errors, _errs4 = errors;
        if (errors === _errs3)
          if (Array.isArray(data0)) {
            var valid2 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data1 = data0[i0], _errs5 = errors;
              validate88(data1, instancePath + "/errors/" + i0) || (vErrors = withProblems(vErrors, validate88.errors), errors = vErrors.length);
              var valid2 = _errs5 === errors;
              if (!valid2)
                break;
            }
          } else
            vErrors = withProblem(vErrors, problem(instancePath + "/errors", "#/properties/errors/oneOf/0/type", "must be array")), errors++;
        var _valid0 = _errs3 === errors;
        _valid0 && (valid1 = !0, passing0 = 0);
        let _errs6 = errors;
        validate88(data0, instancePath + "/errors") || (vErrors = withProblems(vErrors, validate88.errors), errors = vErrors.length);
        var _valid0 = _errs6 === errors;
        if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
          errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
        else
          return vErrors = withProblem(vErrors, problem(instancePath + "/errors", "#/properties/errors/oneOf", "must match exactly one schema in oneOf")), errors++, validate87.errors = vErrors, !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
    } else
      return validate87.errors = [problem(instancePath, "#/type", "must be object")], !1;
  return validate87.errors = vErrors, errors === 0;
}
var completePayment_403 = completePayment_401, completePayment_404 = completePayment_401, completePayment_422 = completePayment_401, completePayment_429 = completePayment_401, completePayment_5XX = completePayment_401, completePayment_success = completePayment_200;

// <stdin>
var client = { completePayment: { request: completePayment, response: completePayment_success } }, server = { completePayment: { 200: completePayment_200, 401: completePayment_401, 403: completePayment_403, 404: completePayment_404, 422: completePayment_422, 429: completePayment_429, "5XX": completePayment_5XX } };
export {
  client,
  server
};
