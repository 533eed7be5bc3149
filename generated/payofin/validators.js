// Generated from openapi/payofin/openapi.yaml by `npm run generate`. Change the spec, not this file.
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
var collectInvoice = validate52;
function validate54(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (isObject(data)) {
    if (data.invoiceQueryId === void 0) {
      vErrors = withProblem(vErrors, problem(instancePath, "#/required", "must have required property 'invoiceQueryId'", { missingProperty: "invoiceQueryId" }));
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "invoiceQueryId" || key0 === "partialAmount")) {
        vErrors = withProblem(vErrors, problem(instancePath, "#/additionalProperties", "must NOT have additional properties", { additionalProperty: key0 }));
        errors++;
      }
    }
    if (data.invoiceQueryId !== void 0) {
      let data0 = data.invoiceQueryId;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = withProblem(vErrors, problem(instancePath + "/invoiceQueryId", "#/properties/invoiceQueryId/type", "must be integer"));
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 1 || isNaN(data0)) {
          vErrors = withProblem(vErrors, problem(instancePath + "/invoiceQueryId", "#/properties/invoiceQueryId/minimum", "must be >= 1"));
          errors++;
        }
      }
    }
    if (data.partialAmount !== void 0) {
      let data1 = data.partialAmount;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        vErrors = withProblem(vErrors, problem(instancePath + "/partialAmount", "#/properties/partialAmount/type", "must be integer"));
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          vErrors = withProblem(vErrors, problem(instancePath + "/partialAmount", "#/properties/partialAmount/minimum", "must be >= 1"));
          errors++;
        }
      }
    }
  } else {
    vErrors = withProblem(vErrors, problem(instancePath, "#/type", "must be object"));
    errors++;
  }
  validate54.errors = vErrors;
  return errors === 0;
}
function validate52(data, instancePath = "") {
  ;
  let vErrors = null;
  let errors = 0;
  if (isObject(data)) {
    if (data.body === void 0) {
      vErrors = withProblem(vErrors, problem(instancePath, "#/required", "must have required property 'body'", { missingProperty: "body" }));
      errors++;
    }
    if (data.params !== void 0) {
      let data0 = data.params;
      if (isObject(data0)) {
        if (data0.path !== void 0) {
          let data1 = data0.path;
          if (isObject(data1)) {
            for (const key0 in data1) {
              vErrors = withProblem(vErrors, problem(instancePath + "/params/path", "#/properties/params/properties/path/additionalProperties", "must NOT have additional properties", { additionalProperty: key0 }));
              errors++;
            }
          } else {
            vErrors = withProblem(vErrors, problem(instancePath + "/params/path", "#/properties/params/properties/path/type", "must be object"));
            errors++;
          }
        }
        if (data0.query !== void 0) {
          let data2 = data0.query;
          if (isObject(data2)) {
            for (const key1 in data2) {
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
      if (!validate54(data.body, instancePath + "/body")) {
        vErrors = withProblems(vErrors, validate54.errors);
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
var collectInvoice_200 = validate522;
function validate55(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    validate55.errors = [problem(instancePath, "#/type", "must be boolean")];
    return false;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
function validate58(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    validate58.errors = [problem(instancePath, "#/type", "must be integer")];
    return false;
  }
  validate58.errors = vErrors;
  return errors === 0;
}
function validate61(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && data !== null) {
    validate61.errors = [problem(instancePath, "#/type", "must be string,null")];
    return false;
  }
  validate61.errors = vErrors;
  return errors === 0;
}
function validate65(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    validate65.errors = [problem(instancePath, "#/type", "must be integer")];
    return false;
  }
  validate65.errors = vErrors;
  return errors === 0;
}
var pattern3 = new RegExp("^-?[0-9]+(\\.[0-9]+)?$", "u");
function validate68(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && isFinite(data)) && typeof data !== "string") {
    validate68.errors = [problem(instancePath, "#/type", "must be number,string")];
    return false;
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern3.test(data)) {
        validate68.errors = [problem(instancePath, "#/pattern", 'must match pattern "^-?[0-9]+(\\.[0-9]+)?$"')];
        return false;
      }
    }
  }
  validate68.errors = vErrors;
  return errors === 0;
}
function validate71(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && isFinite(data)) && typeof data !== "string") {
    validate71.errors = [problem(instancePath, "#/type", "must be number,string")];
    return false;
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern3.test(data)) {
        validate71.errors = [problem(instancePath, "#/pattern", 'must match pattern "^-?[0-9]+(\\.[0-9]+)?$"')];
        return false;
      }
    }
  }
  validate71.errors = vErrors;
  return errors === 0;
}
function validate74(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && isFinite(data)) && typeof data !== "string") {
    validate74.errors = [problem(instancePath, "#/type", "must be number,string")];
    return false;
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern3.test(data)) {
        validate74.errors = [problem(instancePath, "#/pattern", 'must match pattern "^-?[0-9]+(\\.[0-9]+)?$"')];
        return false;
      }
    }
  }
  validate74.errors = vErrors;
  return errors === 0;
}
var pattern6 = new RegExp("^[0-9]{2}\\.[0-9]{2}\\.[0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2}$", "u");
function validate77(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern6.test(data)) {
        validate77.errors = [problem(instancePath, "#/pattern", 'must match pattern "^[0-9]{2}\\.[0-9]{2}\\.[0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2}$"')];
        return false;
      }
    } else {
      validate77.errors = [problem(instancePath, "#/type", "must be string")];
      return false;
    }
  }
  validate77.errors = vErrors;
  return errors === 0;
}
function validate64(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!isObject(data) && data !== null) {
    validate64.errors = [problem(instancePath, "#/type", "must be object,null")];
    return false;
  }
  const _errs1 = errors;
  const _errs2 = errors;
  let valid1 = false;
  const _errs3 = errors;
  if (isObject(data)) {
    let missing0;
    if (data.invoicePaymentId === void 0 && (missing0 = "invoicePaymentId")) {
      vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/0/anyOf/0/required", "must have required property '" + missing0 + "'", { missingProperty: missing0 }));
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  valid1 = valid1 || _valid0;
  if (!valid1) {
    const _errs4 = errors;
    if (isObject(data)) {
      let missing1;
      if (data.InvoicePaymentId === void 0 && (missing1 = "InvoicePaymentId")) {
        vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/0/anyOf/1/required", "must have required property '" + missing1 + "'", { missingProperty: missing1 }));
        errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    valid1 = valid1 || _valid0;
  }
  if (!valid1) {
    vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/0/anyOf", "must match a schema in anyOf"));
    errors++;
    validate64.errors = vErrors;
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
  var valid0 = _errs1 === errors;
  if (valid0) {
    const _errs5 = errors;
    const _errs6 = errors;
    let valid2 = false;
    const _errs7 = errors;
    if (isObject(data)) {
      let missing2;
      if (data.balance === void 0 && (missing2 = "balance")) {
        vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/1/anyOf/0/required", "must have required property '" + missing2 + "'", { missingProperty: missing2 }));
        errors++;
      }
    }
    var _valid1 = _errs7 === errors;
    valid2 = valid2 || _valid1;
    if (!valid2) {
      const _errs8 = errors;
      if (isObject(data)) {
        let missing3;
        if (data.Balance === void 0 && (missing3 = "Balance")) {
          vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/1/anyOf/1/required", "must have required property '" + missing3 + "'", { missingProperty: missing3 }));
          errors++;
        }
      }
      var _valid1 = _errs8 === errors;
      valid2 = valid2 || _valid1;
    }
    if (!valid2) {
      vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/1/anyOf", "must match a schema in anyOf"));
      errors++;
      validate64.errors = vErrors;
      return false;
    } else {
      errors = _errs6;
      if (vErrors !== null) {
        if (_errs6) {
          vErrors.length = _errs6;
        } else {
          vErrors = null;
        }
      }
    }
    var valid0 = _errs5 === errors;
    if (valid0) {
      const _errs9 = errors;
      const _errs10 = errors;
      let valid3 = false;
      const _errs11 = errors;
      if (isObject(data)) {
        let missing4;
        if (data.paymentAmount === void 0 && (missing4 = "paymentAmount")) {
          vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/2/anyOf/0/required", "must have required property '" + missing4 + "'", { missingProperty: missing4 }));
          errors++;
        }
      }
      var _valid2 = _errs11 === errors;
      valid3 = valid3 || _valid2;
      if (!valid3) {
        const _errs12 = errors;
        if (isObject(data)) {
          let missing5;
          if (data.PaymentAmount === void 0 && (missing5 = "PaymentAmount")) {
            vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/2/anyOf/1/required", "must have required property '" + missing5 + "'", { missingProperty: missing5 }));
            errors++;
          }
        }
        var _valid2 = _errs12 === errors;
        valid3 = valid3 || _valid2;
      }
      if (!valid3) {
        vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/2/anyOf", "must match a schema in anyOf"));
        errors++;
        validate64.errors = vErrors;
        return false;
      } else {
        errors = _errs10;
        if (vErrors !== null) {
          if (_errs10) {
            vErrors.length = _errs10;
          } else {
            vErrors = null;
          }
        }
      }
      var valid0 = _errs9 === errors;
      if (valid0) {
        const _errs13 = errors;
        const _errs14 = errors;
        let valid4 = false;
        const _errs15 = errors;
        if (isObject(data)) {
          let missing6;
          if (data.profit === void 0 && (missing6 = "profit")) {
            vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/3/anyOf/0/required", "must have required property '" + missing6 + "'", { missingProperty: missing6 }));
            errors++;
          }
        }
        var _valid3 = _errs15 === errors;
        valid4 = valid4 || _valid3;
        if (!valid4) {
          const _errs16 = errors;
          if (isObject(data)) {
            let missing7;
            if (data.Profit === void 0 && (missing7 = "Profit")) {
              vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/3/anyOf/1/required", "must have required property '" + missing7 + "'", { missingProperty: missing7 }));
              errors++;
            }
          }
          var _valid3 = _errs16 === errors;
          valid4 = valid4 || _valid3;
        }
        if (!valid4) {
          vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/3/anyOf", "must match a schema in anyOf"));
          errors++;
          validate64.errors = vErrors;
          return false;
        } else {
          errors = _errs14;
          if (vErrors !== null) {
            if (_errs14) {
              vErrors.length = _errs14;
            } else {
              vErrors = null;
            }
          }
        }
        var valid0 = _errs13 === errors;
        if (valid0) {
          const _errs17 = errors;
          const _errs18 = errors;
          let valid5 = false;
          const _errs19 = errors;
          if (isObject(data)) {
            let missing8;
            if (data.paymentDate === void 0 && (missing8 = "paymentDate")) {
              vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/4/anyOf/0/required", "must have required property '" + missing8 + "'", { missingProperty: missing8 }));
              errors++;
            }
          }
          var _valid4 = _errs19 === errors;
          valid5 = valid5 || _valid4;
          if (!valid5) {
            const _errs20 = errors;
            if (isObject(data)) {
              let missing9;
              if (data.PaymentDate === void 0 && (missing9 = "PaymentDate")) {
                vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/4/anyOf/1/required", "must have required property '" + missing9 + "'", { missingProperty: missing9 }));
                errors++;
              }
            }
            var _valid4 = _errs20 === errors;
            valid5 = valid5 || _valid4;
          }
          if (!valid5) {
            vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/4/anyOf", "must match a schema in anyOf"));
            errors++;
            validate64.errors = vErrors;
            return false;
          } else {
            errors = _errs18;
            if (vErrors !== null) {
              if (_errs18) {
                vErrors.length = _errs18;
              } else {
                vErrors = null;
              }
            }
          }
          var valid0 = _errs17 === errors;
        }
      }
    }
  }
  if (errors === 0) {
    if (isObject(data)) {
      if (data.invoicePaymentId !== void 0) {
        const _errs21 = errors;
        if (!validate65(data.invoicePaymentId, instancePath + "/invoicePaymentId")) {
          vErrors = withProblems(vErrors, validate65.errors);
          errors = vErrors.length;
        }
        var valid6 = _errs21 === errors;
      } else {
        var valid6 = true;
      }
      if (valid6) {
        if (data.InvoicePaymentId !== void 0) {
          const _errs22 = errors;
          if (!validate65(data.InvoicePaymentId, instancePath + "/InvoicePaymentId")) {
            vErrors = withProblems(vErrors, validate65.errors);
            errors = vErrors.length;
          }
          var valid6 = _errs22 === errors;
        } else {
          var valid6 = true;
        }
        if (valid6) {
          if (data.balance !== void 0) {
            const _errs23 = errors;
            if (!validate68(data.balance, instancePath + "/balance")) {
              vErrors = withProblems(vErrors, validate68.errors);
              errors = vErrors.length;
            }
            var valid6 = _errs23 === errors;
          } else {
            var valid6 = true;
          }
          if (valid6) {
            if (data.Balance !== void 0) {
              const _errs24 = errors;
              if (!validate68(data.Balance, instancePath + "/Balance")) {
                vErrors = withProblems(vErrors, validate68.errors);
                errors = vErrors.length;
              }
              var valid6 = _errs24 === errors;
            } else {
              var valid6 = true;
            }
            if (valid6) {
              if (data.paymentAmount !== void 0) {
                const _errs25 = errors;
                if (!validate71(data.paymentAmount, instancePath + "/paymentAmount")) {
                  vErrors = withProblems(vErrors, validate71.errors);
                  errors = vErrors.length;
                }
                var valid6 = _errs25 === errors;
              } else {
                var valid6 = true;
              }
              if (valid6) {
                if (data.PaymentAmount !== void 0) {
                  const _errs26 = errors;
                  if (!validate71(data.PaymentAmount, instancePath + "/PaymentAmount")) {
                    vErrors = withProblems(vErrors, validate71.errors);
                    errors = vErrors.length;
                  }
                  var valid6 = _errs26 === errors;
                } else {
                  var valid6 = true;
                }
                if (valid6) {
                  if (data.profit !== void 0) {
                    const _errs27 = errors;
                    if (!validate74(data.profit, instancePath + "/profit")) {
                      vErrors = withProblems(vErrors, validate74.errors);
                      errors = vErrors.length;
                    }
                    var valid6 = _errs27 === errors;
                  } else {
                    var valid6 = true;
                  }
                  if (valid6) {
                    if (data.Profit !== void 0) {
                      const _errs28 = errors;
                      if (!validate74(data.Profit, instancePath + "/Profit")) {
                        vErrors = withProblems(vErrors, validate74.errors);
                        errors = vErrors.length;
                      }
                      var valid6 = _errs28 === errors;
                    } else {
                      var valid6 = true;
                    }
                    if (valid6) {
                      if (data.paymentDate !== void 0) {
                        const _errs29 = errors;
                        if (!validate77(data.paymentDate, instancePath + "/paymentDate")) {
                          vErrors = withProblems(vErrors, validate77.errors);
                          errors = vErrors.length;
                        }
                        var valid6 = _errs29 === errors;
                      } else {
                        var valid6 = true;
                      }
                      if (valid6) {
                        if (data.PaymentDate !== void 0) {
                          const _errs30 = errors;
                          if (!validate77(data.PaymentDate, instancePath + "/PaymentDate")) {
                            vErrors = withProblems(vErrors, validate77.errors);
                            errors = vErrors.length;
                          }
                          var valid6 = _errs30 === errors;
                        } else {
                          var valid6 = true;
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
  validate64.errors = vErrors;
  return errors === 0;
}
function validate542(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  const _errs2 = errors;
  let valid1 = false;
  const _errs3 = errors;
  if (isObject(data)) {
    let missing0;
    if (data.result === void 0 && (missing0 = "result")) {
      vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/0/anyOf/0/required", "must have required property '" + missing0 + "'", { missingProperty: missing0 }));
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  valid1 = valid1 || _valid0;
  if (!valid1) {
    const _errs4 = errors;
    if (isObject(data)) {
      let missing1;
      if (data.Result === void 0 && (missing1 = "Result")) {
        vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/0/anyOf/1/required", "must have required property '" + missing1 + "'", { missingProperty: missing1 }));
        errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    valid1 = valid1 || _valid0;
  }
  if (!valid1) {
    vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/0/anyOf", "must match a schema in anyOf"));
    errors++;
    validate542.errors = vErrors;
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
  var valid0 = _errs1 === errors;
  if (valid0) {
    const _errs5 = errors;
    const _errs6 = errors;
    let valid2 = false;
    const _errs7 = errors;
    if (isObject(data)) {
      let missing2;
      if (data.resultCode === void 0 && (missing2 = "resultCode")) {
        vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/1/anyOf/0/required", "must have required property '" + missing2 + "'", { missingProperty: missing2 }));
        errors++;
      }
    }
    var _valid1 = _errs7 === errors;
    valid2 = valid2 || _valid1;
    if (!valid2) {
      const _errs8 = errors;
      if (isObject(data)) {
        let missing3;
        if (data.ResultCode === void 0 && (missing3 = "ResultCode")) {
          vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/1/anyOf/1/required", "must have required property '" + missing3 + "'", { missingProperty: missing3 }));
          errors++;
        }
      }
      var _valid1 = _errs8 === errors;
      valid2 = valid2 || _valid1;
    }
    if (!valid2) {
      vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/1/anyOf", "must match a schema in anyOf"));
      errors++;
      validate542.errors = vErrors;
      return false;
    } else {
      errors = _errs6;
      if (vErrors !== null) {
        if (_errs6) {
          vErrors.length = _errs6;
        } else {
          vErrors = null;
        }
      }
    }
    var valid0 = _errs5 === errors;
  }
  if (errors === 0) {
    if (isObject(data)) {
      if (data.result !== void 0) {
        const _errs9 = errors;
        if (!validate55(data.result, instancePath + "/result")) {
          vErrors = withProblems(vErrors, validate55.errors);
          errors = vErrors.length;
        }
        var valid3 = _errs9 === errors;
      } else {
        var valid3 = true;
      }
      if (valid3) {
        if (data.Result !== void 0) {
          const _errs10 = errors;
          if (!validate55(data.Result, instancePath + "/Result")) {
            vErrors = withProblems(vErrors, validate55.errors);
            errors = vErrors.length;
          }
          var valid3 = _errs10 === errors;
        } else {
          var valid3 = true;
        }
        if (valid3) {
          if (data.resultCode !== void 0) {
            const _errs11 = errors;
            if (!validate58(data.resultCode, instancePath + "/resultCode")) {
              vErrors = withProblems(vErrors, validate58.errors);
              errors = vErrors.length;
            }
            var valid3 = _errs11 === errors;
          } else {
            var valid3 = true;
          }
          if (valid3) {
            if (data.ResultCode !== void 0) {
              const _errs12 = errors;
              if (!validate58(data.ResultCode, instancePath + "/ResultCode")) {
                vErrors = withProblems(vErrors, validate58.errors);
                errors = vErrors.length;
              }
              var valid3 = _errs12 === errors;
            } else {
              var valid3 = true;
            }
            if (valid3) {
              if (data.resultMessage !== void 0) {
                const _errs13 = errors;
                if (!validate61(data.resultMessage, instancePath + "/resultMessage")) {
                  vErrors = withProblems(vErrors, validate61.errors);
                  errors = vErrors.length;
                }
                var valid3 = _errs13 === errors;
              } else {
                var valid3 = true;
              }
              if (valid3) {
                if (data.ResultMessage !== void 0) {
                  const _errs14 = errors;
                  if (!validate61(data.ResultMessage, instancePath + "/ResultMessage")) {
                    vErrors = withProblems(vErrors, validate61.errors);
                    errors = vErrors.length;
                  }
                  var valid3 = _errs14 === errors;
                } else {
                  var valid3 = true;
                }
                if (valid3) {
                  if (data.payofinPaymentDetails !== void 0) {
                    const _errs15 = errors;
                    if (!validate64(data.payofinPaymentDetails, instancePath + "/payofinPaymentDetails")) {
                      vErrors = withProblems(vErrors, validate64.errors);
                      errors = vErrors.length;
                    }
                    var valid3 = _errs15 === errors;
                  } else {
                    var valid3 = true;
                  }
                  if (valid3) {
                    if (data.PayofinPaymentDetails !== void 0) {
                      const _errs16 = errors;
                      if (!validate64(data.PayofinPaymentDetails, instancePath + "/PayofinPaymentDetails")) {
                        vErrors = withProblems(vErrors, validate64.errors);
                        errors = vErrors.length;
                      }
                      var valid3 = _errs16 === errors;
                    } else {
                      var valid3 = true;
                    }
                  }
                }
              }
            }
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
var collectInvoice_401 = validate83;
function validate84(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (isObject(data)) {
      let missing0;
      if (data.result === void 0 && (missing0 = "result") || data.resultCode === void 0 && (missing0 = "resultCode") || data.resultMessage === void 0 && (missing0 = "resultMessage")) {
        validate84.errors = [problem(instancePath, "#/required", "must have required property '" + missing0 + "'", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.result !== void 0) {
          let data0 = data.result;
          const _errs1 = errors;
          if (typeof data0 !== "boolean") {
            validate84.errors = [problem(instancePath + "/result", "#/properties/result/type", "must be boolean")];
            return false;
          }
          if (false !== data0) {
            validate84.errors = [problem(instancePath + "/result", "#/properties/result/const", "must be equal to constant")];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.resultCode !== void 0) {
            const _errs3 = errors;
            if (!validate58(data.resultCode, instancePath + "/resultCode")) {
              vErrors = withProblems(vErrors, validate58.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.resultMessage !== void 0) {
              const _errs4 = errors;
              if (!validate61(data.resultMessage, instancePath + "/resultMessage")) {
                vErrors = withProblems(vErrors, validate61.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate84.errors = [problem(instancePath, "#/type", "must be object")];
      return false;
    }
  }
  validate84.errors = vErrors;
  return errors === 0;
}
function validate83(data, instancePath = "") {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate84(data, instancePath)) {
    vErrors = withProblems(vErrors, validate84.errors);
    errors = vErrors.length;
  }
  validate83.errors = vErrors;
  return errors === 0;
}
var collectInvoice_403 = validate88;
function validate89(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (isObject(data)) {
      let missing0;
      if (data.result === void 0 && (missing0 = "result") || data.resultCode === void 0 && (missing0 = "resultCode") || data.resultMessage === void 0 && (missing0 = "resultMessage")) {
        validate89.errors = [problem(instancePath, "#/required", "must have required property '" + missing0 + "'", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.result !== void 0) {
          let data0 = data.result;
          const _errs1 = errors;
          if (typeof data0 !== "boolean") {
            validate89.errors = [problem(instancePath + "/result", "#/properties/result/type", "must be boolean")];
            return false;
          }
          if (false !== data0) {
            validate89.errors = [problem(instancePath + "/result", "#/properties/result/const", "must be equal to constant")];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.resultCode !== void 0) {
            const _errs3 = errors;
            if (!validate58(data.resultCode, instancePath + "/resultCode")) {
              vErrors = withProblems(vErrors, validate58.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.resultMessage !== void 0) {
              const _errs4 = errors;
              if (!validate61(data.resultMessage, instancePath + "/resultMessage")) {
                vErrors = withProblems(vErrors, validate61.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate89.errors = [problem(instancePath, "#/type", "must be object")];
      return false;
    }
  }
  validate89.errors = vErrors;
  return errors === 0;
}
function validate88(data, instancePath = "") {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate89(data, instancePath)) {
    vErrors = withProblems(vErrors, validate89.errors);
    errors = vErrors.length;
  }
  validate88.errors = vErrors;
  return errors === 0;
}
var collectInvoice_429 = validate93;
function validate94(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (isObject(data)) {
      let missing0;
      if (data.result === void 0 && (missing0 = "result") || data.resultCode === void 0 && (missing0 = "resultCode") || data.resultMessage === void 0 && (missing0 = "resultMessage")) {
        validate94.errors = [problem(instancePath, "#/required", "must have required property '" + missing0 + "'", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.result !== void 0) {
          let data0 = data.result;
          const _errs1 = errors;
          if (typeof data0 !== "boolean") {
            validate94.errors = [problem(instancePath + "/result", "#/properties/result/type", "must be boolean")];
            return false;
          }
          if (false !== data0) {
            validate94.errors = [problem(instancePath + "/result", "#/properties/result/const", "must be equal to constant")];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.resultCode !== void 0) {
            const _errs3 = errors;
            if (!validate58(data.resultCode, instancePath + "/resultCode")) {
              vErrors = withProblems(vErrors, validate58.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.resultMessage !== void 0) {
              const _errs4 = errors;
              if (!validate61(data.resultMessage, instancePath + "/resultMessage")) {
                vErrors = withProblems(vErrors, validate61.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate94.errors = [problem(instancePath, "#/type", "must be object")];
      return false;
    }
  }
  validate94.errors = vErrors;
  return errors === 0;
}
function validate93(data, instancePath = "") {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate94(data, instancePath)) {
    vErrors = withProblems(vErrors, validate94.errors);
    errors = vErrors.length;
  }
  validate93.errors = vErrors;
  return errors === 0;
}
var collectInvoice_5XX = validate98;
function validate99(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (isObject(data)) {
      let missing0;
      if (data.result === void 0 && (missing0 = "result") || data.resultCode === void 0 && (missing0 = "resultCode") || data.resultMessage === void 0 && (missing0 = "resultMessage")) {
        validate99.errors = [problem(instancePath, "#/required", "must have required property '" + missing0 + "'", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.result !== void 0) {
          let data0 = data.result;
          const _errs1 = errors;
          if (typeof data0 !== "boolean") {
            validate99.errors = [problem(instancePath + "/result", "#/properties/result/type", "must be boolean")];
            return false;
          }
          if (false !== data0) {
            validate99.errors = [problem(instancePath + "/result", "#/properties/result/const", "must be equal to constant")];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.resultCode !== void 0) {
            const _errs3 = errors;
            if (!validate58(data.resultCode, instancePath + "/resultCode")) {
              vErrors = withProblems(vErrors, validate58.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.resultMessage !== void 0) {
              const _errs4 = errors;
              if (!validate61(data.resultMessage, instancePath + "/resultMessage")) {
                vErrors = withProblems(vErrors, validate61.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate99.errors = [problem(instancePath, "#/type", "must be object")];
      return false;
    }
  }
  validate99.errors = vErrors;
  return errors === 0;
}
function validate98(data, instancePath = "") {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate99(data, instancePath)) {
    vErrors = withProblems(vErrors, validate99.errors);
    errors = vErrors.length;
  }
  validate98.errors = vErrors;
  return errors === 0;
}
var collectInvoice_success = validate103;
function validate104(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  const _errs2 = errors;
  let valid1 = false;
  const _errs3 = errors;
  if (isObject(data)) {
    let missing0;
    if (data.result === void 0 && (missing0 = "result")) {
      vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/0/anyOf/0/required", "must have required property '" + missing0 + "'", { missingProperty: missing0 }));
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  valid1 = valid1 || _valid0;
  if (!valid1) {
    const _errs4 = errors;
    if (isObject(data)) {
      let missing1;
      if (data.Result === void 0 && (missing1 = "Result")) {
        vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/0/anyOf/1/required", "must have required property '" + missing1 + "'", { missingProperty: missing1 }));
        errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    valid1 = valid1 || _valid0;
  }
  if (!valid1) {
    vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/0/anyOf", "must match a schema in anyOf"));
    errors++;
    validate104.errors = vErrors;
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
  var valid0 = _errs1 === errors;
  if (valid0) {
    const _errs5 = errors;
    const _errs6 = errors;
    let valid2 = false;
    const _errs7 = errors;
    if (isObject(data)) {
      let missing2;
      if (data.resultCode === void 0 && (missing2 = "resultCode")) {
        vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/1/anyOf/0/required", "must have required property '" + missing2 + "'", { missingProperty: missing2 }));
        errors++;
      }
    }
    var _valid1 = _errs7 === errors;
    valid2 = valid2 || _valid1;
    if (!valid2) {
      const _errs8 = errors;
      if (isObject(data)) {
        let missing3;
        if (data.ResultCode === void 0 && (missing3 = "ResultCode")) {
          vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/1/anyOf/1/required", "must have required property '" + missing3 + "'", { missingProperty: missing3 }));
          errors++;
        }
      }
      var _valid1 = _errs8 === errors;
      valid2 = valid2 || _valid1;
    }
    if (!valid2) {
      vErrors = withProblem(vErrors, problem(instancePath, "#/allOf/1/anyOf", "must match a schema in anyOf"));
      errors++;
      validate104.errors = vErrors;
      return false;
    } else {
      errors = _errs6;
      if (vErrors !== null) {
        if (_errs6) {
          vErrors.length = _errs6;
        } else {
          vErrors = null;
        }
      }
    }
    var valid0 = _errs5 === errors;
  }
  if (errors === 0) {
    if (isObject(data)) {
      if (data.result !== void 0) {
        const _errs9 = errors;
        if (!validate55(data.result, instancePath + "/result")) {
          vErrors = withProblems(vErrors, validate55.errors);
          errors = vErrors.length;
        }
        var valid3 = _errs9 === errors;
      } else {
        var valid3 = true;
      }
      if (valid3) {
        if (data.Result !== void 0) {
          const _errs10 = errors;
          if (!validate55(data.Result, instancePath + "/Result")) {
            vErrors = withProblems(vErrors, validate55.errors);
            errors = vErrors.length;
          }
          var valid3 = _errs10 === errors;
        } else {
          var valid3 = true;
        }
        if (valid3) {
          if (data.resultCode !== void 0) {
            const _errs11 = errors;
            if (!validate58(data.resultCode, instancePath + "/resultCode")) {
              vErrors = withProblems(vErrors, validate58.errors);
              errors = vErrors.length;
            }
            var valid3 = _errs11 === errors;
          } else {
            var valid3 = true;
          }
          if (valid3) {
            if (data.ResultCode !== void 0) {
              const _errs12 = errors;
              if (!validate58(data.ResultCode, instancePath + "/ResultCode")) {
                vErrors = withProblems(vErrors, validate58.errors);
                errors = vErrors.length;
              }
              var valid3 = _errs12 === errors;
            } else {
              var valid3 = true;
            }
            if (valid3) {
              if (data.resultMessage !== void 0) {
                const _errs13 = errors;
                if (!validate61(data.resultMessage, instancePath + "/resultMessage")) {
                  vErrors = withProblems(vErrors, validate61.errors);
                  errors = vErrors.length;
                }
                var valid3 = _errs13 === errors;
              } else {
                var valid3 = true;
              }
              if (valid3) {
                if (data.ResultMessage !== void 0) {
                  const _errs14 = errors;
                  if (!validate61(data.ResultMessage, instancePath + "/ResultMessage")) {
                    vErrors = withProblems(vErrors, validate61.errors);
                    errors = vErrors.length;
                  }
                  var valid3 = _errs14 === errors;
                } else {
                  var valid3 = true;
                }
                if (valid3) {
                  if (data.payofinPaymentDetails !== void 0) {
                    const _errs15 = errors;
                    if (!validate64(data.payofinPaymentDetails, instancePath + "/payofinPaymentDetails")) {
                      vErrors = withProblems(vErrors, validate64.errors);
                      errors = vErrors.length;
                    }
                    var valid3 = _errs15 === errors;
                  } else {
                    var valid3 = true;
                  }
                  if (valid3) {
                    if (data.PayofinPaymentDetails !== void 0) {
                      const _errs16 = errors;
                      if (!validate64(data.PayofinPaymentDetails, instancePath + "/PayofinPaymentDetails")) {
                        vErrors = withProblems(vErrors, validate64.errors);
                        errors = vErrors.length;
                      }
                      var valid3 = _errs16 === errors;
                    } else {
                      var valid3 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate104.errors = [problem(instancePath, "#/type", "must be object")];
      return false;
    }
  }
  validate104.errors = vErrors;
  return errors === 0;
}
function validate103(data, instancePath = "") {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate104(data, instancePath)) {
    vErrors = withProblems(vErrors, validate104.errors);
    errors = vErrors.length;
  }
  validate103.errors = vErrors;
  return errors === 0;
}

// <stdin>
var client = { collectInvoice: { request: collectInvoice, response: collectInvoice_success } };
var server = { collectInvoice: { "200": collectInvoice_200, "401": collectInvoice_401, "403": collectInvoice_403, "429": collectInvoice_429, "5XX": collectInvoice_5XX } };
export {
  client,
  server
};
