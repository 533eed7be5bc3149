// Generated from openapi/activeplatform/openapi.yaml by `npm run generate`. Change the spec, not this file.
// schemas:helpers
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function problem(instancePath, schemaPath, message, params = {}) {
  return { instancePath, schemaPath, keyword: schemaPath.slice(schemaPath.lastIndexOf("/") + 1), params, message };
}
function withProblem(errors, error) {
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}
function withProblems(errors, more) {
  return errors === null ? more : errors.concat(more);
}

// schemas:requests
var completePayment = validate52;
function validate54(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    vErrors = withProblem(vErrors, problem(instancePath, "#/type", "must be integer"));
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 1 || isNaN(data)) {
      vErrors = withProblem(vErrors, problem(instancePath, "#/minimum", "must be >= 1"));
      errors++;
    }
  }
  validate54.errors = vErrors;
  return errors === 0;
}
var pattern3 = new RegExp("^(?!\\.{1,2}$)[A-Za-z0-9._-]+$", "u");
function validate56(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      vErrors = withProblem(vErrors, problem(instancePath, "#/pattern", 'must match pattern "^(?!\\.{1,2}$)[A-Za-z0-9._-]+$"'));
      errors++;
    }
  } else {
    vErrors = withProblem(vErrors, problem(instancePath, "#/type", "must be string"));
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
var pattern4 = new RegExp("^[0-9]+$", "u");
var pattern5 = new RegExp("^[A-Z]{3}$", "u");
function validate59(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern5.test(data)) {
      vErrors = withProblem(vErrors, problem(instancePath, "#/pattern", 'must match pattern "^[A-Z]{3}$"'));
      errors++;
    }
  } else {
    vErrors = withProblem(vErrors, problem(instancePath, "#/type", "must be string"));
    errors++;
  }
  validate59.errors = vErrors;
  return errors === 0;
}
function validate58(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (isObject(data)) {
    if (data.data === void 0) {
      vErrors = withProblem(vErrors, problem(instancePath, "#/required", "must have required property 'data'", { missingProperty: "data" }));
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "data")) {
        vErrors = withProblem(vErrors, problem(instancePath, "#/additionalProperties", "must NOT have additional properties", { additionalProperty: key0 }));
        errors++;
      }
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (isObject(data0)) {
        if (data0.attributes === void 0) {
          vErrors = withProblem(vErrors, problem(instancePath + "/data", "#/properties/data/required", "must have required property 'attributes'", { missingProperty: "attributes" }));
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "attributes")) {
            vErrors = withProblem(vErrors, problem(instancePath + "/data", "#/properties/data/additionalProperties", "must NOT have additional properties", { additionalProperty: key1 }));
            errors++;
          }
        }
        if (data0.attributes !== void 0) {
          let data1 = data0.attributes;
          if (isObject(data1)) {
            if (data1.payment_method_id === void 0) {
              vErrors = withProblem(vErrors, problem(instancePath + "/data/attributes", "#/properties/data/properties/attributes/required", "must have required property 'payment_method_id'", { missingProperty: "payment_method_id" }));
              errors++;
            }
            for (const key2 in data1) {
              if (!(key2 === "payment_method_id" || key2 === "total" || key2 === "currency_code")) {
                vErrors = withProblem(vErrors, problem(instancePath + "/data/attributes", "#/properties/data/properties/attributes/additionalProperties", "must NOT have additional properties", { additionalProperty: key2 }));
                errors++;
              }
            }
            if (data1.payment_method_id !== void 0) {
              let data2 = data1.payment_method_id;
              if (typeof data2 === "string") {
                if (!pattern4.test(data2)) {
                  vErrors = withProblem(vErrors, problem(instancePath + "/data/attributes/payment_method_id", "#/properties/data/properties/attributes/properties/payment_method_id/pattern", 'must match pattern "^[0-9]+$"'));
                  errors++;
                }
              } else {
                vErrors = withProblem(vErrors, problem(instancePath + "/data/attributes/payment_method_id", "#/properties/data/properties/attributes/properties/payment_method_id/type", "must be string"));
                errors++;
              }
            }
            if (data1.total !== void 0) {
              let data3 = data1.total;
              if (typeof data3 == "number" && isFinite(data3)) {
                if (data3 < 0 || isNaN(data3)) {
                  vErrors = withProblem(vErrors, problem(instancePath + "/data/attributes/total", "#/properties/data/properties/attributes/properties/total/minimum", "must be >= 0"));
                  errors++;
                }
              } else {
                vErrors = withProblem(vErrors, problem(instancePath + "/data/attributes/total", "#/properties/data/properties/attributes/properties/total/type", "must be number"));
                errors++;
              }
            }
            if (data1.currency_code !== void 0) {
              if (!validate59(data1.currency_code, instancePath + "/data/attributes/currency_code")) {
                vErrors = withProblems(vErrors, validate59.errors);
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = withProblem(vErrors, problem(instancePath + "/data/attributes", "#/properties/data/properties/attributes/type", "must be object"));
            errors++;
          }
        }
      } else {
        vErrors = withProblem(vErrors, problem(instancePath + "/data", "#/properties/data/type", "must be object"));
        errors++;
      }
    }
  } else {
    vErrors = withProblem(vErrors, problem(instancePath, "#/type", "must be object"));
    errors++;
  }
  validate58.errors = vErrors;
  return errors === 0;
}
function validate52(data, instancePath = "") {
  ;
  let vErrors = null;
  let errors = 0;
  if (isObject(data)) {
    if (data.params === void 0) {
      vErrors = withProblem(vErrors, problem(instancePath, "#/required", "must have required property 'params'", { missingProperty: "params" }));
      errors++;
    }
    if (data.body === void 0) {
      vErrors = withProblem(vErrors, problem(instancePath, "#/required", "must have required property 'body'", { missingProperty: "body" }));
      errors++;
    }
    if (data.params !== void 0) {
      let data0 = data.params;
      if (isObject(data0)) {
        if (data0.path === void 0) {
          vErrors = withProblem(vErrors, problem(instancePath + "/params", "#/properties/params/required", "must have required property 'path'", { missingProperty: "path" }));
          errors++;
        }
        if (data0.path !== void 0) {
          let data1 = data0.path;
          if (isObject(data1)) {
            if (data1.reseller_id === void 0) {
              vErrors = withProblem(vErrors, problem(instancePath + "/params/path", "#/properties/params/properties/path/required", "must have required property 'reseller_id'", { missingProperty: "reseller_id" }));
              errors++;
            }
            if (data1.document_id === void 0) {
              vErrors = withProblem(vErrors, problem(instancePath + "/params/path", "#/properties/params/properties/path/required", "must have required property 'document_id'", { missingProperty: "document_id" }));
              errors++;
            }
            for (const key0 in data1) {
              if (!(key0 === "reseller_id" || key0 === "document_id")) {
                vErrors = withProblem(vErrors, problem(instancePath + "/params/path", "#/properties/params/properties/path/additionalProperties", "must NOT have additional properties", { additionalProperty: key0 }));
                errors++;
              }
            }
            if (data1.reseller_id !== void 0) {
              if (!validate54(data1.reseller_id, instancePath + "/params/path/reseller_id")) {
                vErrors = withProblems(vErrors, validate54.errors);
                errors = vErrors.length;
              }
            }
            if (data1.document_id !== void 0) {
              if (!validate56(data1.document_id, instancePath + "/params/path/document_id")) {
                vErrors = withProblems(vErrors, validate56.errors);
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = withProblem(vErrors, problem(instancePath + "/params/path", "#/properties/params/properties/path/type", "must be object"));
            errors++;
          }
        }
        if (data0.query !== void 0) {
          let data4 = data0.query;
          if (isObject(data4)) {
            for (const key1 in data4) {
              vErrors = withProblem(vErrors, problem(instancePath + "/params/query", "#/properties/params/properties/query/additionalProperties", "must NOT have additional properties", { additionalProperty: key1 }));
              errors++;
            }
          } else {
            vErrors = withProblem(vErrors, problem(instancePath + "/params/query", "#/properties/params/properties/query/type", "must be object"));
            errors++;
          }
        }
      } else {
        vErrors = withProblem(vErrors, problem(instancePath + "/params", "#/properties/params/type", "must be object"));
        errors++;
      }
    }
    if (data.body !== void 0) {
      if (!validate58(data.body, instancePath + "/body")) {
        vErrors = withProblems(vErrors, validate58.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withProblem(vErrors, problem(instancePath, "#/type", "must be object"));
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}

// schemas:responses
var completePayment_200 = validate522;
function validate57(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate57.errors = [problem(instancePath, "#/type", "must be string")];
    return false;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
function validate60(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && data !== null) {
    validate60.errors = [problem(instancePath, "#/type", "must be string,null")];
    return false;
  }
  validate60.errors = vErrors;
  return errors === 0;
}
function validate63(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data)) && typeof data !== "string") {
    validate63.errors = [problem(instancePath, "#/type", "must be integer,string")];
    return false;
  }
  validate63.errors = vErrors;
  return errors === 0;
}
function validate65(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate65.errors = [problem(instancePath, "#/type", "must be string")];
    return false;
  }
  validate65.errors = vErrors;
  return errors === 0;
}
var pattern32 = new RegExp("^-?[0-9]+(\\.[0-9]+)?$", "u");
function validate67(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
    validate67.errors = [problem(instancePath, "#/type", "must be string,number")];
    return false;
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern32.test(data)) {
        validate67.errors = [problem(instancePath, "#/pattern", 'must match pattern "^-?[0-9]+(\\.[0-9]+)?$"')];
        return false;
      }
    }
  }
  validate67.errors = vErrors;
  return errors === 0;
}
var pattern42 = new RegExp("^[A-Z]{3}$", "u");
function validate70(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern42.test(data)) {
        validate70.errors = [problem(instancePath, "#/pattern", 'must match pattern "^[A-Z]{3}$"')];
        return false;
      }
    } else {
      validate70.errors = [problem(instancePath, "#/type", "must be string")];
      return false;
    }
  }
  validate70.errors = vErrors;
  return errors === 0;
}
function validate72(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data)) && typeof data !== "string" && data !== null) {
    validate72.errors = [problem(instancePath, "#/type", "must be integer,string,null")];
    return false;
  }
  validate72.errors = vErrors;
  return errors === 0;
}
function validate562(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (isObject(data)) {
      let missing0;
      if (data.created_at === void 0 && (missing0 = "created_at") || data.updated_at === void 0 && (missing0 = "updated_at") || data.account_id === void 0 && (missing0 = "account_id") || data.discount_amount === void 0 && (missing0 = "discount_amount") || data.total === void 0 && (missing0 = "total") || data.currency_code === void 0 && (missing0 = "currency_code") || data.status === void 0 && (missing0 = "status") || data.document_id === void 0 && (missing0 = "document_id")) {
        validate562.errors = [problem(instancePath, "#/required", "must have required property '" + missing0 + "'", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.created_at !== void 0) {
          const _errs1 = errors;
          if (!validate57(data.created_at, instancePath + "/created_at")) {
            vErrors = withProblems(vErrors, validate57.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.updated_at !== void 0) {
            const _errs2 = errors;
            if (!validate57(data.updated_at, instancePath + "/updated_at")) {
              vErrors = withProblems(vErrors, validate57.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.closed_at !== void 0) {
              const _errs3 = errors;
              if (!validate60(data.closed_at, instancePath + "/closed_at")) {
                vErrors = withProblems(vErrors, validate60.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.expiration_date !== void 0) {
                const _errs4 = errors;
                if (!validate60(data.expiration_date, instancePath + "/expiration_date")) {
                  vErrors = withProblems(vErrors, validate60.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.account_id !== void 0) {
                  const _errs5 = errors;
                  if (!validate63(data.account_id, instancePath + "/account_id")) {
                    vErrors = withProblems(vErrors, validate63.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.manager_id !== void 0) {
                    let data5 = data.manager_id;
                    const _errs6 = errors;
                    if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5)) && typeof data5 !== "string" && data5 !== null) {
                      validate562.errors = [problem(instancePath + "/manager_id", "#/properties/manager_id/type", "must be integer,string,null")];
                      return false;
                    }
                    var valid0 = _errs6 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.document_id !== void 0) {
                      const _errs8 = errors;
                      if (typeof data.document_id !== "string") {
                        validate562.errors = [problem(instancePath + "/document_id", "#/properties/document_id/type", "must be string")];
                        return false;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.status !== void 0) {
                        const _errs10 = errors;
                        if (!validate65(data.status, instancePath + "/status")) {
                          vErrors = withProblems(vErrors, validate65.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs10 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.total !== void 0) {
                          const _errs11 = errors;
                          if (!validate67(data.total, instancePath + "/total")) {
                            vErrors = withProblems(vErrors, validate67.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs11 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.discount_amount !== void 0) {
                            const _errs12 = errors;
                            if (!validate67(data.discount_amount, instancePath + "/discount_amount")) {
                              vErrors = withProblems(vErrors, validate67.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs12 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.currency_code !== void 0) {
                              const _errs13 = errors;
                              if (!validate70(data.currency_code, instancePath + "/currency_code")) {
                                vErrors = withProblems(vErrors, validate70.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs13 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.external_total !== void 0) {
                                let data11 = data.external_total;
                                const _errs14 = errors;
                                if (typeof data11 !== "string" && !(typeof data11 == "number" && isFinite(data11)) && data11 !== null) {
                                  validate562.errors = [problem(instancePath + "/external_total", "#/properties/external_total/type", "must be string,number,null")];
                                  return false;
                                }
                                if (errors === _errs14) {
                                  if (typeof data11 === "string") {
                                    if (!pattern32.test(data11)) {
                                      validate562.errors = [problem(instancePath + "/external_total", "#/properties/external_total/pattern", 'must match pattern "^-?[0-9]+(\\.[0-9]+)?$"')];
                                      return false;
                                    }
                                  }
                                }
                                var valid0 = _errs14 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.external_currency !== void 0) {
                                  let data12 = data.external_currency;
                                  const _errs16 = errors;
                                  if (typeof data12 !== "string" && data12 !== null) {
                                    validate562.errors = [problem(instancePath + "/external_currency", "#/properties/external_currency/type", "must be string,null")];
                                    return false;
                                  }
                                  if (errors === _errs16) {
                                    if (typeof data12 === "string") {
                                      if (!pattern42.test(data12)) {
                                        validate562.errors = [problem(instancePath + "/external_currency", "#/properties/external_currency/pattern", 'must match pattern "^[A-Z]{3}$"')];
                                        return false;
                                      }
                                    }
                                  }
                                  var valid0 = _errs16 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.payment_method_id !== void 0) {
                                    const _errs18 = errors;
                                    if (!validate72(data.payment_method_id, instancePath + "/payment_method_id")) {
                                      vErrors = withProblems(vErrors, validate72.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid0 = _errs18 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.payment_method_name !== void 0) {
                                      let data14 = data.payment_method_name;
                                      const _errs19 = errors;
                                      if (typeof data14 !== "string" && data14 !== null) {
                                        validate562.errors = [problem(instancePath + "/payment_method_name", "#/properties/payment_method_name/type", "must be string,null")];
                                        return false;
                                      }
                                      var valid0 = _errs19 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.requester_ip !== void 0) {
                                        let data15 = data.requester_ip;
                                        const _errs21 = errors;
                                        if (typeof data15 !== "string" && data15 !== null) {
                                          validate562.errors = [problem(instancePath + "/requester_ip", "#/properties/requester_ip/type", "must be string,null")];
                                          return false;
                                        }
                                        var valid0 = _errs21 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.comment !== void 0) {
                                          let data16 = data.comment;
                                          const _errs23 = errors;
                                          if (typeof data16 !== "string" && data16 !== null) {
                                            validate562.errors = [problem(instancePath + "/comment", "#/properties/comment/type", "must be string,null")];
                                            return false;
                                          }
                                          var valid0 = _errs23 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.purpose !== void 0) {
                                            let data17 = data.purpose;
                                            const _errs25 = errors;
                                            if (typeof data17 !== "string" && data17 !== null) {
                                              validate562.errors = [problem(instancePath + "/purpose", "#/properties/purpose/type", "must be string,null")];
                                              return false;
                                            }
                                            var valid0 = _errs25 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.amount_paid_from_balance !== void 0) {
                                              const _errs27 = errors;
                                              if (!validate67(data.amount_paid_from_balance, instancePath + "/amount_paid_from_balance")) {
                                                vErrors = withProblems(vErrors, validate67.errors);
                                                errors = vErrors.length;
                                              }
                                              var valid0 = _errs27 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.initial_total !== void 0) {
                                                const _errs28 = errors;
                                                if (!validate67(data.initial_total, instancePath + "/initial_total")) {
                                                  vErrors = withProblems(vErrors, validate67.errors);
                                                  errors = vErrors.length;
                                                }
                                                var valid0 = _errs28 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                if (data.due_date !== void 0) {
                                                  const _errs29 = errors;
                                                  if (!validate60(data.due_date, instancePath + "/due_date")) {
                                                    vErrors = withProblems(vErrors, validate60.errors);
                                                    errors = vErrors.length;
                                                  }
                                                  var valid0 = _errs29 === errors;
                                                } else {
                                                  var valid0 = true;
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
        }
      }
    } else {
      validate562.errors = [problem(instancePath, "#/type", "must be object")];
      return false;
    }
  }
  validate562.errors = vErrors;
  return errors === 0;
}
function validate80(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (isObject(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.type === void 0 && (missing0 = "type")) {
        validate80.errors = [problem(instancePath, "#/required", "must have required property '" + missing0 + "'", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (typeof data.id !== "string") {
            validate80.errors = [problem(instancePath + "/id", "#/properties/id/type", "must be string")];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.type !== void 0) {
            const _errs3 = errors;
            if (typeof data.type !== "string") {
              validate80.errors = [problem(instancePath + "/type", "#/properties/type/type", "must be string")];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate80.errors = [problem(instancePath, "#/type", "must be object")];
      return false;
    }
  }
  validate80.errors = vErrors;
  return errors === 0;
}
function validate79(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (isObject(data)) {
      if (data.data !== void 0) {
        let data0 = data.data;
        const _errs1 = errors;
        if (errors === _errs1) {
          if (Array.isArray(data0)) {
            var valid1 = true;
            const len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              const _errs3 = errors;
              if (!validate80(data0[i0], instancePath + "/data/" + i0)) {
                vErrors = withProblems(vErrors, validate80.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs3 === errors;
              if (!valid1) {
                break;
              }
            }
          } else {
            validate79.errors = [problem(instancePath + "/data", "#/properties/data/type", "must be array")];
            return false;
          }
        }
      }
    } else {
      validate79.errors = [problem(instancePath, "#/type", "must be object")];
      return false;
    }
  }
  validate79.errors = vErrors;
  return errors === 0;
}
function validate86(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (isObject(data)) {
      if (data.data !== void 0) {
        let data0 = data.data;
        const _errs2 = errors;
        let valid1 = false;
        let passing0 = null;
        const _errs3 = errors;
        if (!validate80(data0, instancePath + "/data")) {
          vErrors = withProblems(vErrors, validate80.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs3 === errors;
        if (_valid0) {
          valid1 = true;
          passing0 = 0;
        }
        const _errs4 = errors;
        if (data0 !== null) {
          vErrors = withProblem(vErrors, problem(instancePath + "/data", "#/properties/data/oneOf/1/type", "must be null"));
          errors++;
        }
        var _valid0 = _errs4 === errors;
        if (_valid0 && valid1) {
          valid1 = false;
          passing0 = [passing0, 1];
        } else {
          if (_valid0) {
            valid1 = true;
            passing0 = 1;
          }
        }
        if (!valid1) {
          vErrors = withProblem(vErrors, problem(instancePath + "/data", "#/properties/data/oneOf", "must match exactly one schema in oneOf"));
          errors++;
          validate86.errors = vErrors;
          return false;
        } else {
          errors = _errs2;
          if (vErrors !== null) {
            if (_errs2) {
              vErrors.length = _errs2;
            } else {
              vErrors = null;
            }
          }
        }
      }
    } else {
      validate86.errors = [problem(instancePath, "#/type", "must be object")];
      return false;
    }
  }
  validate86.errors = vErrors;
  return errors === 0;
}
function validate78(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (isObject(data)) {
      if (data.orders !== void 0) {
        const _errs1 = errors;
        if (!validate79(data.orders, instancePath + "/orders")) {
          vErrors = withProblems(vErrors, validate79.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.invoices !== void 0) {
          const _errs2 = errors;
          if (!validate79(data.invoices, instancePath + "/invoices")) {
            vErrors = withProblems(vErrors, validate79.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.charges !== void 0) {
            const _errs3 = errors;
            if (!validate79(data.charges, instancePath + "/charges")) {
              vErrors = withProblems(vErrors, validate79.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.corrections !== void 0) {
              const _errs4 = errors;
              if (!validate79(data.corrections, instancePath + "/corrections")) {
                vErrors = withProblems(vErrors, validate79.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.reseller !== void 0) {
                const _errs5 = errors;
                if (!validate86(data.reseller, instancePath + "/reseller")) {
                  vErrors = withProblems(vErrors, validate86.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.account !== void 0) {
                  const _errs6 = errors;
                  if (!validate86(data.account, instancePath + "/account")) {
                    vErrors = withProblems(vErrors, validate86.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.payment_method !== void 0) {
                    const _errs7 = errors;
                    if (!validate86(data.payment_method, instancePath + "/payment_method")) {
                      vErrors = withProblems(vErrors, validate86.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate78.errors = [problem(instancePath, "#/type", "must be object")];
      return false;
    }
  }
  validate78.errors = vErrors;
  return errors === 0;
}
function validate55(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (isObject(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.type === void 0 && (missing0 = "type") || data.attributes === void 0 && (missing0 = "attributes")) {
        validate55.errors = [problem(instancePath, "#/required", "must have required property '" + missing0 + "'", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (typeof data.id !== "string") {
            validate55.errors = [problem(instancePath + "/id", "#/properties/id/type", "must be string")];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.type !== void 0) {
            const _errs3 = errors;
            if (typeof data.type !== "string") {
              validate55.errors = [problem(instancePath + "/type", "#/properties/type/type", "must be string")];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.attributes !== void 0) {
              const _errs5 = errors;
              if (!validate562(data.attributes, instancePath + "/attributes")) {
                vErrors = withProblems(vErrors, validate562.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.relationships !== void 0) {
                const _errs6 = errors;
                if (!validate78(data.relationships, instancePath + "/relationships")) {
                  vErrors = withProblems(vErrors, validate78.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate55.errors = [problem(instancePath, "#/type", "must be object")];
      return false;
    }
  }
  validate55.errors = vErrors;
  return errors === 0;
}
function validate542(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (isObject(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data")) {
        validate542.errors = [problem(instancePath, "#/required", "must have required property '" + missing0 + "'", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.data !== void 0) {
          if (!validate55(data.data, instancePath + "/data")) {
            vErrors = withProblems(vErrors, validate55.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate542.errors = [problem(instancePath, "#/type", "must be object")];
      return false;
    }
  }
  validate542.errors = vErrors;
  return errors === 0;
}
function validate522(data, instancePath = "") {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate542(data, instancePath)) {
    vErrors = withProblems(vErrors, validate542.errors);
    errors = vErrors.length;
  }
  validate522.errors = vErrors;
  return errors === 0;
}
var completePayment_401 = validate94;
function validate96(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (isObject(data)) {
      if (data.status !== void 0) {
        let data0 = data.status;
        const _errs1 = errors;
        if (typeof data0 !== "string" && !(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          validate96.errors = [problem(instancePath + "/status", "#/properties/status/type", "must be string,integer")];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.code !== void 0) {
          const _errs3 = errors;
          if (typeof data.code !== "string") {
            validate96.errors = [problem(instancePath + "/code", "#/properties/code/type", "must be string")];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.title !== void 0) {
            const _errs5 = errors;
            if (typeof data.title !== "string") {
              validate96.errors = [problem(instancePath + "/title", "#/properties/title/type", "must be string")];
              return false;
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.detail !== void 0) {
              const _errs7 = errors;
              if (typeof data.detail !== "string") {
                validate96.errors = [problem(instancePath + "/detail", "#/properties/detail/type", "must be string")];
                return false;
              }
              var valid0 = _errs7 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.source !== void 0) {
                let data4 = data.source;
                const _errs9 = errors;
                if (errors === _errs9) {
                  if (isObject(data4)) {
                    if (data4.pointer !== void 0) {
                      const _errs11 = errors;
                      if (typeof data4.pointer !== "string") {
                        validate96.errors = [problem(instancePath + "/source/pointer", "#/properties/source/properties/pointer/type", "must be string")];
                        return false;
                      }
                      var valid1 = _errs11 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data4.parameter !== void 0) {
                        const _errs13 = errors;
                        if (typeof data4.parameter !== "string") {
                          validate96.errors = [problem(instancePath + "/source/parameter", "#/properties/source/properties/parameter/type", "must be string")];
                          return false;
                        }
                        var valid1 = _errs13 === errors;
                      } else {
                        var valid1 = true;
                      }
                    }
                  } else {
                    validate96.errors = [problem(instancePath + "/source", "#/properties/source/type", "must be object")];
                    return false;
                  }
                }
                var valid0 = _errs9 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate96.errors = [problem(instancePath, "#/type", "must be object")];
      return false;
    }
  }
  validate96.errors = vErrors;
  return errors === 0;
}
function validate95(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (isObject(data)) {
      let missing0;
      if (data.errors === void 0 && (missing0 = "errors")) {
        validate95.errors = [problem(instancePath, "#/required", "must have required property '" + missing0 + "'", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.errors !== void 0) {
          let data0 = data.errors;
          const _errs2 = errors;
          let valid1 = false;
          let passing0 = null;
          const _errs3 = errors;
          if (errors === _errs3) {
            if (Array.isArray(data0)) {
              var valid2 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs5 = errors;
                if (!validate96(data0[i0], instancePath + "/errors/" + i0)) {
                  vErrors = withProblems(vErrors, validate96.errors);
                  errors = vErrors.length;
                }
                var valid2 = _errs5 === errors;
                if (!valid2) {
                  break;
                }
              }
            } else {
              vErrors = withProblem(vErrors, problem(instancePath + "/errors", "#/properties/errors/oneOf/0/type", "must be array"));
              errors++;
            }
          }
          var _valid0 = _errs3 === errors;
          if (_valid0) {
            valid1 = true;
            passing0 = 0;
          }
          const _errs6 = errors;
          if (!validate96(data0, instancePath + "/errors")) {
            vErrors = withProblems(vErrors, validate96.errors);
            errors = vErrors.length;
          }
          var _valid0 = _errs6 === errors;
          if (_valid0 && valid1) {
            valid1 = false;
            passing0 = [passing0, 1];
          } else {
            if (_valid0) {
              valid1 = true;
              passing0 = 1;
            }
          }
          if (!valid1) {
            vErrors = withProblem(vErrors, problem(instancePath + "/errors", "#/properties/errors/oneOf", "must match exactly one schema in oneOf"));
            errors++;
            validate95.errors = vErrors;
            return false;
          } else {
            errors = _errs2;
            if (vErrors !== null) {
              if (_errs2) {
                vErrors.length = _errs2;
              } else {
                vErrors = null;
              }
            }
          }
        }
      }
    } else {
      validate95.errors = [problem(instancePath, "#/type", "must be object")];
      return false;
    }
  }
  validate95.errors = vErrors;
  return errors === 0;
}
function validate94(data, instancePath = "") {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate95(data, instancePath)) {
    vErrors = withProblems(vErrors, validate95.errors);
    errors = vErrors.length;
  }
  validate94.errors = vErrors;
  return errors === 0;
}
var completePayment_403 = validate100;
function validate101(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (isObject(data)) {
      let missing0;
      if (data.errors === void 0 && (missing0 = "errors")) {
        validate101.errors = [problem(instancePath, "#/required", "must have required property '" + missing0 + "'", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.errors !== void 0) {
          let data0 = data.errors;
          const _errs2 = errors;
          let valid1 = false;
          let passing0 = null;
          const _errs3 = errors;
          if (errors === _errs3) {
            if (Array.isArray(data0)) {
              var valid2 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs5 = errors;
                if (!validate96(data0[i0], instancePath + "/errors/" + i0)) {
                  vErrors = withProblems(vErrors, validate96.errors);
                  errors = vErrors.length;
                }
                var valid2 = _errs5 === errors;
                if (!valid2) {
                  break;
                }
              }
            } else {
              vErrors = withProblem(vErrors, problem(instancePath + "/errors", "#/properties/errors/oneOf/0/type", "must be array"));
              errors++;
            }
          }
          var _valid0 = _errs3 === errors;
          if (_valid0) {
            valid1 = true;
            passing0 = 0;
          }
          const _errs6 = errors;
          if (!validate96(data0, instancePath + "/errors")) {
            vErrors = withProblems(vErrors, validate96.errors);
            errors = vErrors.length;
          }
          var _valid0 = _errs6 === errors;
          if (_valid0 && valid1) {
            valid1 = false;
            passing0 = [passing0, 1];
          } else {
            if (_valid0) {
              valid1 = true;
              passing0 = 1;
            }
          }
          if (!valid1) {
            vErrors = withProblem(vErrors, problem(instancePath + "/errors", "#/properties/errors/oneOf", "must match exactly one schema in oneOf"));
            errors++;
            validate101.errors = vErrors;
            return false;
          } else {
            errors = _errs2;
            if (vErrors !== null) {
              if (_errs2) {
                vErrors.length = _errs2;
              } else {
                vErrors = null;
              }
            }
          }
        }
      }
    } else {
      validate101.errors = [problem(instancePath, "#/type", "must be object")];
      return false;
    }
  }
  validate101.errors = vErrors;
  return errors === 0;
}
function validate100(data, instancePath = "") {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate101(data, instancePath)) {
    vErrors = withProblems(vErrors, validate101.errors);
    errors = vErrors.length;
  }
  validate100.errors = vErrors;
  return errors === 0;
}
var completePayment_404 = validate105;
function validate106(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (isObject(data)) {
      let missing0;
      if (data.errors === void 0 && (missing0 = "errors")) {
        validate106.errors = [problem(instancePath, "#/required", "must have required property '" + missing0 + "'", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.errors !== void 0) {
          let data0 = data.errors;
          const _errs2 = errors;
          let valid1 = false;
          let passing0 = null;
          const _errs3 = errors;
          if (errors === _errs3) {
            if (Array.isArray(data0)) {
              var valid2 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs5 = errors;
                if (!validate96(data0[i0], instancePath + "/errors/" + i0)) {
                  vErrors = withProblems(vErrors, validate96.errors);
                  errors = vErrors.length;
                }
                var valid2 = _errs5 === errors;
                if (!valid2) {
                  break;
                }
              }
            } else {
              vErrors = withProblem(vErrors, problem(instancePath + "/errors", "#/properties/errors/oneOf/0/type", "must be array"));
              errors++;
            }
          }
          var _valid0 = _errs3 === errors;
          if (_valid0) {
            valid1 = true;
            passing0 = 0;
          }
          const _errs6 = errors;
          if (!validate96(data0, instancePath + "/errors")) {
            vErrors = withProblems(vErrors, validate96.errors);
            errors = vErrors.length;
          }
          var _valid0 = _errs6 === errors;
          if (_valid0 && valid1) {
            valid1 = false;
            passing0 = [passing0, 1];
          } else {
            if (_valid0) {
              valid1 = true;
              passing0 = 1;
            }
          }
          if (!valid1) {
            vErrors = withProblem(vErrors, problem(instancePath + "/errors", "#/properties/errors/oneOf", "must match exactly one schema in oneOf"));
            errors++;
            validate106.errors = vErrors;
            return false;
          } else {
            errors = _errs2;
            if (vErrors !== null) {
              if (_errs2) {
                vErrors.length = _errs2;
              } else {
                vErrors = null;
              }
            }
          }
        }
      }
    } else {
      validate106.errors = [problem(instancePath, "#/type", "must be object")];
      return false;
    }
  }
  validate106.errors = vErrors;
  return errors === 0;
}
function validate105(data, instancePath = "") {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate106(data, instancePath)) {
    vErrors = withProblems(vErrors, validate106.errors);
    errors = vErrors.length;
  }
  validate105.errors = vErrors;
  return errors === 0;
}
var completePayment_422 = validate110;
function validate111(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (isObject(data)) {
      let missing0;
      if (data.errors === void 0 && (missing0 = "errors")) {
        validate111.errors = [problem(instancePath, "#/required", "must have required property '" + missing0 + "'", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.errors !== void 0) {
          let data0 = data.errors;
          const _errs2 = errors;
          let valid1 = false;
          let passing0 = null;
          const _errs3 = errors;
          if (errors === _errs3) {
            if (Array.isArray(data0)) {
              var valid2 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs5 = errors;
                if (!validate96(data0[i0], instancePath + "/errors/" + i0)) {
                  vErrors = withProblems(vErrors, validate96.errors);
                  errors = vErrors.length;
                }
                var valid2 = _errs5 === errors;
                if (!valid2) {
                  break;
                }
              }
            } else {
              vErrors = withProblem(vErrors, problem(instancePath + "/errors", "#/properties/errors/oneOf/0/type", "must be array"));
              errors++;
            }
          }
          var _valid0 = _errs3 === errors;
          if (_valid0) {
            valid1 = true;
            passing0 = 0;
          }
          const _errs6 = errors;
          if (!validate96(data0, instancePath + "/errors")) {
            vErrors = withProblems(vErrors, validate96.errors);
            errors = vErrors.length;
          }
          var _valid0 = _errs6 === errors;
          if (_valid0 && valid1) {
            valid1 = false;
            passing0 = [passing0, 1];
          } else {
            if (_valid0) {
              valid1 = true;
              passing0 = 1;
            }
          }
          if (!valid1) {
            vErrors = withProblem(vErrors, problem(instancePath + "/errors", "#/properties/errors/oneOf", "must match exactly one schema in oneOf"));
            errors++;
            validate111.errors = vErrors;
            return false;
          } else {
            errors = _errs2;
            if (vErrors !== null) {
              if (_errs2) {
                vErrors.length = _errs2;
              } else {
                vErrors = null;
              }
            }
          }
        }
      }
    } else {
      validate111.errors = [problem(instancePath, "#/type", "must be object")];
      return false;
    }
  }
  validate111.errors = vErrors;
  return errors === 0;
}
function validate110(data, instancePath = "") {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate111(data, instancePath)) {
    vErrors = withProblems(vErrors, validate111.errors);
    errors = vErrors.length;
  }
  validate110.errors = vErrors;
  return errors === 0;
}
var completePayment_429 = validate115;
function validate116(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (isObject(data)) {
      let missing0;
      if (data.errors === void 0 && (missing0 = "errors")) {
        validate116.errors = [problem(instancePath, "#/required", "must have required property '" + missing0 + "'", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.errors !== void 0) {
          let data0 = data.errors;
          const _errs2 = errors;
          let valid1 = false;
          let passing0 = null;
          const _errs3 = errors;
          if (errors === _errs3) {
            if (Array.isArray(data0)) {
              var valid2 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs5 = errors;
                if (!validate96(data0[i0], instancePath + "/errors/" + i0)) {
                  vErrors = withProblems(vErrors, validate96.errors);
                  errors = vErrors.length;
                }
                var valid2 = _errs5 === errors;
                if (!valid2) {
                  break;
                }
              }
            } else {
              vErrors = withProblem(vErrors, problem(instancePath + "/errors", "#/properties/errors/oneOf/0/type", "must be array"));
              errors++;
            }
          }
          var _valid0 = _errs3 === errors;
          if (_valid0) {
            valid1 = true;
            passing0 = 0;
          }
          const _errs6 = errors;
          if (!validate96(data0, instancePath + "/errors")) {
            vErrors = withProblems(vErrors, validate96.errors);
            errors = vErrors.length;
          }
          var _valid0 = _errs6 === errors;
          if (_valid0 && valid1) {
            valid1 = false;
            passing0 = [passing0, 1];
          } else {
            if (_valid0) {
              valid1 = true;
              passing0 = 1;
            }
          }
          if (!valid1) {
            vErrors = withProblem(vErrors, problem(instancePath + "/errors", "#/properties/errors/oneOf", "must match exactly one schema in oneOf"));
            errors++;
            validate116.errors = vErrors;
            return false;
          } else {
            errors = _errs2;
            if (vErrors !== null) {
              if (_errs2) {
                vErrors.length = _errs2;
              } else {
                vErrors = null;
              }
            }
          }
        }
      }
    } else {
      validate116.errors = [problem(instancePath, "#/type", "must be object")];
      return false;
    }
  }
  validate116.errors = vErrors;
  return errors === 0;
}
function validate115(data, instancePath = "") {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate116(data, instancePath)) {
    vErrors = withProblems(vErrors, validate116.errors);
    errors = vErrors.length;
  }
  validate115.errors = vErrors;
  return errors === 0;
}
var completePayment_5XX = validate120;
function validate121(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (isObject(data)) {
      let missing0;
      if (data.errors === void 0 && (missing0 = "errors")) {
        validate121.errors = [problem(instancePath, "#/required", "must have required property '" + missing0 + "'", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.errors !== void 0) {
          let data0 = data.errors;
          const _errs2 = errors;
          let valid1 = false;
          let passing0 = null;
          const _errs3 = errors;
          if (errors === _errs3) {
            if (Array.isArray(data0)) {
              var valid2 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs5 = errors;
                if (!validate96(data0[i0], instancePath + "/errors/" + i0)) {
                  vErrors = withProblems(vErrors, validate96.errors);
                  errors = vErrors.length;
                }
                var valid2 = _errs5 === errors;
                if (!valid2) {
                  break;
                }
              }
            } else {
              vErrors = withProblem(vErrors, problem(instancePath + "/errors", "#/properties/errors/oneOf/0/type", "must be array"));
              errors++;
            }
          }
          var _valid0 = _errs3 === errors;
          if (_valid0) {
            valid1 = true;
            passing0 = 0;
          }
          const _errs6 = errors;
          if (!validate96(data0, instancePath + "/errors")) {
            vErrors = withProblems(vErrors, validate96.errors);
            errors = vErrors.length;
          }
          var _valid0 = _errs6 === errors;
          if (_valid0 && valid1) {
            valid1 = false;
            passing0 = [passing0, 1];
          } else {
            if (_valid0) {
              valid1 = true;
              passing0 = 1;
            }
          }
          if (!valid1) {
            vErrors = withProblem(vErrors, problem(instancePath + "/errors", "#/properties/errors/oneOf", "must match exactly one schema in oneOf"));
            errors++;
            validate121.errors = vErrors;
            return false;
          } else {
            errors = _errs2;
            if (vErrors !== null) {
              if (_errs2) {
                vErrors.length = _errs2;
              } else {
                vErrors = null;
              }
            }
          }
        }
      }
    } else {
      validate121.errors = [problem(instancePath, "#/type", "must be object")];
      return false;
    }
  }
  validate121.errors = vErrors;
  return errors === 0;
}
function validate120(data, instancePath = "") {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate121(data, instancePath)) {
    vErrors = withProblems(vErrors, validate121.errors);
    errors = vErrors.length;
  }
  validate120.errors = vErrors;
  return errors === 0;
}
var completePayment_success = validate125;
function validate126(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (isObject(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data")) {
        validate126.errors = [problem(instancePath, "#/required", "must have required property '" + missing0 + "'", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.data !== void 0) {
          if (!validate55(data.data, instancePath + "/data")) {
            vErrors = withProblems(vErrors, validate55.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate126.errors = [problem(instancePath, "#/type", "must be object")];
      return false;
    }
  }
  validate126.errors = vErrors;
  return errors === 0;
}
function validate125(data, instancePath = "") {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate126(data, instancePath)) {
    vErrors = withProblems(vErrors, validate126.errors);
    errors = vErrors.length;
  }
  validate125.errors = vErrors;
  return errors === 0;
}

// <stdin>
var client = { completePayment: { request: completePayment, response: completePayment_success } };
var server = { completePayment: { "200": completePayment_200, "401": completePayment_401, "403": completePayment_403, "404": completePayment_404, "422": completePayment_422, "429": completePayment_429, "5XX": completePayment_5XX } };
export {
  client,
  server
};
