// Generated from openapi/inex/openapi.yaml by `npm run generate`. Change the spec, not this file.
// schemas:helpers
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function codePoints(text) {
  let count = 0;
  for (const _ of text) count++;
  return count;
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
var checkDebts = validate52;
var func1 = codePoints;
function validate54(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func1(data) < 1) {
      vErrors = withProblem(vErrors, problem(instancePath, "#/minLength", "must NOT have fewer than 1 characters"));
      errors++;
    }
  } else {
    vErrors = withProblem(vErrors, problem(instancePath, "#/type", "must be string"));
    errors++;
  }
  validate54.errors = vErrors;
  return errors === 0;
}
function validate56(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func1(data) < 1) {
      vErrors = withProblem(vErrors, problem(instancePath, "#/minLength", "must NOT have fewer than 1 characters"));
      errors++;
    }
  } else {
    vErrors = withProblem(vErrors, problem(instancePath, "#/type", "must be string"));
    errors++;
  }
  validate56.errors = vErrors;
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
    if (data.params !== void 0) {
      let data0 = data.params;
      if (isObject(data0)) {
        if (data0.query === void 0) {
          vErrors = withProblem(vErrors, problem(instancePath + "/params", "#/properties/params/required", "must have required property 'query'", { missingProperty: "query" }));
          errors++;
        }
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
          if (!isObject(data2)) {
            vErrors = withProblem(vErrors, problem(instancePath + "/params/query", "#/properties/params/properties/query/allOf/0/type", "must be object"));
            errors++;
          }
          const _errs10 = errors;
          let valid3 = false;
          const _errs11 = errors;
          if (isObject(data2)) {
            if (data2.roomNumber === void 0) {
              vErrors = withProblem(vErrors, problem(instancePath + "/params/query", "#/properties/params/properties/query/allOf/0/anyOf/0/required", "must have required property 'roomNumber'", { missingProperty: "roomNumber" }));
              errors++;
            }
          }
          var _valid0 = _errs11 === errors;
          valid3 = valid3 || _valid0;
          if (!valid3) {
            const _errs12 = errors;
            if (isObject(data2)) {
              if (data2.waybillNumber === void 0) {
                vErrors = withProblem(vErrors, problem(instancePath + "/params/query", "#/properties/params/properties/query/allOf/0/anyOf/1/required", "must have required property 'waybillNumber'", { missingProperty: "waybillNumber" }));
                errors++;
              }
            }
            var _valid0 = _errs12 === errors;
            valid3 = valid3 || _valid0;
          }
          if (!valid3) {
            vErrors = withProblem(vErrors, problem(instancePath + "/params/query", "#/properties/params/properties/query/allOf/0/anyOf", "must match a schema in anyOf"));
            errors++;
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
          if (isObject(data2)) {
            for (const key1 in data2) {
              if (!(key1 === "roomNumber" || key1 === "waybillNumber")) {
                vErrors = withProblem(vErrors, problem(instancePath + "/params/query", "#/properties/params/properties/query/additionalProperties", "must NOT have additional properties", { additionalProperty: key1 }));
                errors++;
              }
            }
            if (data2.roomNumber !== void 0) {
              if (!validate54(data2.roomNumber, instancePath + "/params/query/roomNumber")) {
                vErrors = withProblems(vErrors, validate54.errors);
                errors = vErrors.length;
              }
            }
            if (data2.waybillNumber !== void 0) {
              if (!validate56(data2.waybillNumber, instancePath + "/params/query/waybillNumber")) {
                vErrors = withProblems(vErrors, validate56.errors);
                errors = vErrors.length;
              }
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
  } else {
    vErrors = withProblem(vErrors, problem(instancePath, "#/type", "must be object"));
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
var payDebt = validate58;
function validate60(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func1(data) < 1) {
      vErrors = withProblem(vErrors, problem(instancePath, "#/minLength", "must NOT have fewer than 1 characters"));
      errors++;
    }
  } else {
    vErrors = withProblem(vErrors, problem(instancePath, "#/type", "must be string"));
    errors++;
  }
  validate60.errors = vErrors;
  return errors === 0;
}
function validate62(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func1(data) < 1) {
      vErrors = withProblem(vErrors, problem(instancePath, "#/minLength", "must NOT have fewer than 1 characters"));
      errors++;
    }
  } else {
    vErrors = withProblem(vErrors, problem(instancePath, "#/type", "must be string"));
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
function validate64(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func1(data) > 255) {
      vErrors = withProblem(vErrors, problem(instancePath, "#/maxLength", "must NOT have more than 255 characters"));
      errors++;
    }
    if (func1(data) < 1) {
      vErrors = withProblem(vErrors, problem(instancePath, "#/minLength", "must NOT have fewer than 1 characters"));
      errors++;
    }
  } else {
    vErrors = withProblem(vErrors, problem(instancePath, "#/type", "must be string"));
    errors++;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
function validate59(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (isObject(data)) {
    if (data.roomNumber === void 0) {
      vErrors = withProblem(vErrors, problem(instancePath, "#/anyOf/0/required", "must have required property 'roomNumber'", { missingProperty: "roomNumber" }));
      errors++;
    }
    if (data.paymentId === void 0) {
      vErrors = withProblem(vErrors, problem(instancePath, "#/anyOf/0/required", "must have required property 'paymentId'", { missingProperty: "paymentId" }));
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "roomNumber" || key0 === "waybillNumber" || key0 === "paymentId")) {
        vErrors = withProblem(vErrors, problem(instancePath, "#/anyOf/0/additionalProperties", "must NOT have additional properties", { additionalProperty: key0 }));
        errors++;
      }
    }
    if (data.roomNumber !== void 0) {
      if (!validate60(data.roomNumber, instancePath + "/roomNumber")) {
        vErrors = withProblems(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.waybillNumber !== void 0) {
      if (!validate62(data.waybillNumber, instancePath + "/waybillNumber")) {
        vErrors = withProblems(vErrors, validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data.paymentId !== void 0) {
      if (!validate64(data.paymentId, instancePath + "/paymentId")) {
        vErrors = withProblems(vErrors, validate64.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withProblem(vErrors, problem(instancePath, "#/anyOf/0/type", "must be object"));
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs7 = errors;
    if (isObject(data)) {
      if (data.waybillNumber === void 0) {
        vErrors = withProblem(vErrors, problem(instancePath, "#/anyOf/1/required", "must have required property 'waybillNumber'", { missingProperty: "waybillNumber" }));
        errors++;
      }
      if (data.paymentId === void 0) {
        vErrors = withProblem(vErrors, problem(instancePath, "#/anyOf/1/required", "must have required property 'paymentId'", { missingProperty: "paymentId" }));
        errors++;
      }
      for (const key1 in data) {
        if (!(key1 === "roomNumber" || key1 === "waybillNumber" || key1 === "paymentId")) {
          vErrors = withProblem(vErrors, problem(instancePath, "#/anyOf/1/additionalProperties", "must NOT have additional properties", { additionalProperty: key1 }));
          errors++;
        }
      }
      if (data.roomNumber !== void 0) {
        if (!validate60(data.roomNumber, instancePath + "/roomNumber")) {
          vErrors = withProblems(vErrors, validate60.errors);
          errors = vErrors.length;
        }
      }
      if (data.waybillNumber !== void 0) {
        if (!validate62(data.waybillNumber, instancePath + "/waybillNumber")) {
          vErrors = withProblems(vErrors, validate62.errors);
          errors = vErrors.length;
        }
      }
      if (data.paymentId !== void 0) {
        if (!validate64(data.paymentId, instancePath + "/paymentId")) {
          vErrors = withProblems(vErrors, validate64.errors);
          errors = vErrors.length;
        }
      }
    } else {
      vErrors = withProblem(vErrors, problem(instancePath, "#/anyOf/1/type", "must be object"));
      errors++;
    }
    var _valid0 = _errs7 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    vErrors = withProblem(vErrors, problem(instancePath, "#/anyOf", "must match a schema in anyOf"));
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate59.errors = vErrors;
  return errors === 0;
}
function validate58(data, instancePath = "") {
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
      if (!validate59(data.body, instancePath + "/body")) {
        vErrors = withProblems(vErrors, validate59.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withProblem(vErrors, problem(instancePath, "#/type", "must be object"));
    errors++;
  }
  validate58.errors = vErrors;
  return errors === 0;
}

// schemas:responses
var checkDebts_200 = validate522;
function validate57(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    validate57.errors = [problem(instancePath, "#/type", "must be integer")];
    return false;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
var pattern3 = new RegExp("^[A-Z]{3}$", "u");
function validate592(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern3.test(data)) {
        validate592.errors = [problem(instancePath, "#/pattern", 'must match pattern "^[A-Z]{3}$"')];
        return false;
      }
    } else {
      validate592.errors = [problem(instancePath, "#/type", "must be string")];
      return false;
    }
  }
  validate592.errors = vErrors;
  return errors === 0;
}
function validate63(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate63.errors = [problem(instancePath, "#/type", "must be string")];
    return false;
  }
  validate63.errors = vErrors;
  return errors === 0;
}
function validate61(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (isObject(data)) {
      let missing0;
      if (data.invoiceNumber === void 0 && (missing0 = "invoiceNumber") || data.amount === void 0 && (missing0 = "amount") || data.earnableBonus === void 0 && (missing0 = "earnableBonus") || data.serviceType === void 0 && (missing0 = "serviceType")) {
        validate61.errors = [problem(instancePath, "#/required", "must have required property '" + missing0 + "'", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.invoiceNumber !== void 0) {
          const _errs1 = errors;
          if (typeof data.invoiceNumber !== "string") {
            validate61.errors = [problem(instancePath + "/invoiceNumber", "#/properties/invoiceNumber/type", "must be string")];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.amount !== void 0) {
            const _errs3 = errors;
            if (!validate57(data.amount, instancePath + "/amount")) {
              vErrors = withProblems(vErrors, validate57.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.earnableBonus !== void 0) {
              let data2 = data.earnableBonus;
              const _errs4 = errors;
              if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                validate61.errors = [problem(instancePath + "/earnableBonus", "#/properties/earnableBonus/type", "must be integer")];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.serviceType !== void 0) {
                const _errs6 = errors;
                if (!validate63(data.serviceType, instancePath + "/serviceType")) {
                  vErrors = withProblems(vErrors, validate63.errors);
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
      validate61.errors = [problem(instancePath, "#/type", "must be object")];
      return false;
    }
  }
  validate61.errors = vErrors;
  return errors === 0;
}
function validate562(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (isObject(data)) {
      let missing0;
      if (data.totalDebt === void 0 && (missing0 = "totalDebt") || data.currency === void 0 && (missing0 = "currency") || data.invoices === void 0 && (missing0 = "invoices")) {
        validate562.errors = [problem(instancePath, "#/required", "must have required property '" + missing0 + "'", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.totalDebt !== void 0) {
          const _errs1 = errors;
          if (!validate57(data.totalDebt, instancePath + "/totalDebt")) {
            vErrors = withProblems(vErrors, validate57.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.currency !== void 0) {
            const _errs2 = errors;
            if (!validate592(data.currency, instancePath + "/currency")) {
              vErrors = withProblems(vErrors, validate592.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.invoices !== void 0) {
              let data2 = data.invoices;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (Array.isArray(data2)) {
                  var valid1 = true;
                  const len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs5 = errors;
                    if (!validate61(data2[i0], instancePath + "/invoices/" + i0)) {
                      vErrors = withProblems(vErrors, validate61.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs5 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  validate562.errors = [problem(instancePath + "/invoices", "#/properties/invoices/type", "must be array")];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
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
function validate55(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate562(data, instancePath)) {
    vErrors = withProblems(vErrors, validate562.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (errors === _errs1) {
      if (isObject(data)) {
        if (data.data !== void 0) {
          validate55.errors = [problem(instancePath + "/data", "#/allOf/1/properties/data/false schema", "boolean schema is false")];
          return false;
        }
      } else {
        validate55.errors = [problem(instancePath, "#/allOf/1/type", "must be object")];
        return false;
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
function validate68(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (isObject(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data")) {
        validate68.errors = [problem(instancePath, "#/required", "must have required property '" + missing0 + "'", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.data !== void 0) {
          const _errs1 = errors;
          if (!validate562(data.data, instancePath + "/data")) {
            vErrors = withProblems(vErrors, validate562.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.totalDebt !== void 0) {
            var valid0 = false;
            validate68.errors = [problem(instancePath + "/totalDebt", "#/properties/totalDebt/false schema", "boolean schema is false")];
            return false;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.currency !== void 0) {
              var valid0 = false;
              validate68.errors = [problem(instancePath + "/currency", "#/properties/currency/false schema", "boolean schema is false")];
              return false;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.invoices !== void 0) {
                var valid0 = false;
                validate68.errors = [problem(instancePath + "/invoices", "#/properties/invoices/false schema", "boolean schema is false")];
                return false;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate68.errors = [problem(instancePath, "#/type", "must be object")];
      return false;
    }
  }
  validate68.errors = vErrors;
  return errors === 0;
}
function validate542(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!validate55(data, instancePath)) {
    vErrors = withProblems(vErrors, validate55.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs2 = errors;
  if (!validate68(data, instancePath)) {
    vErrors = withProblems(vErrors, validate68.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
  }
  if (!valid0) {
    vErrors = withProblem(vErrors, problem(instancePath, "#/oneOf", "must match exactly one schema in oneOf"));
    errors++;
    validate542.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
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
var checkDebts_401 = validate72;
function validate73(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (isObject(data)) {
      let missing0;
      if (data.message === void 0 && (missing0 = "message")) {
        validate73.errors = [problem(instancePath, "#/required", "must have required property '" + missing0 + "'", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.message !== void 0) {
          const _errs1 = errors;
          if (typeof data.message !== "string") {
            validate73.errors = [problem(instancePath + "/message", "#/properties/message/type", "must be string")];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.errors !== void 0) {
            let data1 = data.errors;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (isObject(data1)) {
                for (const key0 in data1) {
                  let data2 = data1[key0];
                  const _errs6 = errors;
                  if (errors === _errs6) {
                    if (Array.isArray(data2)) {
                      var valid2 = true;
                      const len0 = data2.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs8 = errors;
                        if (typeof data2[i0] !== "string") {
                          validate73.errors = [problem(instancePath + "/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, "#/properties/errors/additionalProperties/items/type", "must be string")];
                          return false;
                        }
                        var valid2 = _errs8 === errors;
                        if (!valid2) {
                          break;
                        }
                      }
                    } else {
                      validate73.errors = [problem(instancePath + "/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/errors/additionalProperties/type", "must be array")];
                      return false;
                    }
                  }
                  var valid1 = _errs6 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate73.errors = [problem(instancePath + "/errors", "#/properties/errors/type", "must be object")];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate73.errors = [problem(instancePath, "#/type", "must be object")];
      return false;
    }
  }
  validate73.errors = vErrors;
  return errors === 0;
}
function validate72(data, instancePath = "") {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate73(data, instancePath)) {
    vErrors = withProblems(vErrors, validate73.errors);
    errors = vErrors.length;
  }
  validate72.errors = vErrors;
  return errors === 0;
}
var checkDebts_403 = validate75;
function validate76(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (isObject(data)) {
      let missing0;
      if (data.message === void 0 && (missing0 = "message")) {
        validate76.errors = [problem(instancePath, "#/required", "must have required property '" + missing0 + "'", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.message !== void 0) {
          const _errs1 = errors;
          if (typeof data.message !== "string") {
            validate76.errors = [problem(instancePath + "/message", "#/properties/message/type", "must be string")];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.errors !== void 0) {
            let data1 = data.errors;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (isObject(data1)) {
                for (const key0 in data1) {
                  let data2 = data1[key0];
                  const _errs6 = errors;
                  if (errors === _errs6) {
                    if (Array.isArray(data2)) {
                      var valid2 = true;
                      const len0 = data2.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs8 = errors;
                        if (typeof data2[i0] !== "string") {
                          validate76.errors = [problem(instancePath + "/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, "#/properties/errors/additionalProperties/items/type", "must be string")];
                          return false;
                        }
                        var valid2 = _errs8 === errors;
                        if (!valid2) {
                          break;
                        }
                      }
                    } else {
                      validate76.errors = [problem(instancePath + "/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/errors/additionalProperties/type", "must be array")];
                      return false;
                    }
                  }
                  var valid1 = _errs6 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate76.errors = [problem(instancePath + "/errors", "#/properties/errors/type", "must be object")];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate76.errors = [problem(instancePath, "#/type", "must be object")];
      return false;
    }
  }
  validate76.errors = vErrors;
  return errors === 0;
}
function validate75(data, instancePath = "") {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate76(data, instancePath)) {
    vErrors = withProblems(vErrors, validate76.errors);
    errors = vErrors.length;
  }
  validate75.errors = vErrors;
  return errors === 0;
}
var checkDebts_404 = validate78;
function validate79(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (isObject(data)) {
      let missing0;
      if (data.message === void 0 && (missing0 = "message")) {
        validate79.errors = [problem(instancePath, "#/required", "must have required property '" + missing0 + "'", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.message !== void 0) {
          const _errs1 = errors;
          if (typeof data.message !== "string") {
            validate79.errors = [problem(instancePath + "/message", "#/properties/message/type", "must be string")];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.errors !== void 0) {
            let data1 = data.errors;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (isObject(data1)) {
                for (const key0 in data1) {
                  let data2 = data1[key0];
                  const _errs6 = errors;
                  if (errors === _errs6) {
                    if (Array.isArray(data2)) {
                      var valid2 = true;
                      const len0 = data2.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs8 = errors;
                        if (typeof data2[i0] !== "string") {
                          validate79.errors = [problem(instancePath + "/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, "#/properties/errors/additionalProperties/items/type", "must be string")];
                          return false;
                        }
                        var valid2 = _errs8 === errors;
                        if (!valid2) {
                          break;
                        }
                      }
                    } else {
                      validate79.errors = [problem(instancePath + "/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/errors/additionalProperties/type", "must be array")];
                      return false;
                    }
                  }
                  var valid1 = _errs6 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate79.errors = [problem(instancePath + "/errors", "#/properties/errors/type", "must be object")];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
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
function validate78(data, instancePath = "") {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate79(data, instancePath)) {
    vErrors = withProblems(vErrors, validate79.errors);
    errors = vErrors.length;
  }
  validate78.errors = vErrors;
  return errors === 0;
}
var checkDebts_422 = validate81;
function validate82(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (isObject(data)) {
      let missing0;
      if (data.message === void 0 && (missing0 = "message")) {
        validate82.errors = [problem(instancePath, "#/required", "must have required property '" + missing0 + "'", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.message !== void 0) {
          const _errs1 = errors;
          if (typeof data.message !== "string") {
            validate82.errors = [problem(instancePath + "/message", "#/properties/message/type", "must be string")];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.errors !== void 0) {
            let data1 = data.errors;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (isObject(data1)) {
                for (const key0 in data1) {
                  let data2 = data1[key0];
                  const _errs6 = errors;
                  if (errors === _errs6) {
                    if (Array.isArray(data2)) {
                      var valid2 = true;
                      const len0 = data2.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs8 = errors;
                        if (typeof data2[i0] !== "string") {
                          validate82.errors = [problem(instancePath + "/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, "#/properties/errors/additionalProperties/items/type", "must be string")];
                          return false;
                        }
                        var valid2 = _errs8 === errors;
                        if (!valid2) {
                          break;
                        }
                      }
                    } else {
                      validate82.errors = [problem(instancePath + "/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/errors/additionalProperties/type", "must be array")];
                      return false;
                    }
                  }
                  var valid1 = _errs6 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate82.errors = [problem(instancePath + "/errors", "#/properties/errors/type", "must be object")];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate82.errors = [problem(instancePath, "#/type", "must be object")];
      return false;
    }
  }
  validate82.errors = vErrors;
  return errors === 0;
}
function validate81(data, instancePath = "") {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate82(data, instancePath)) {
    vErrors = withProblems(vErrors, validate82.errors);
    errors = vErrors.length;
  }
  validate81.errors = vErrors;
  return errors === 0;
}
var checkDebts_429 = validate84;
function validate85(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (isObject(data)) {
      let missing0;
      if (data.message === void 0 && (missing0 = "message")) {
        validate85.errors = [problem(instancePath, "#/required", "must have required property '" + missing0 + "'", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.message !== void 0) {
          const _errs1 = errors;
          if (typeof data.message !== "string") {
            validate85.errors = [problem(instancePath + "/message", "#/properties/message/type", "must be string")];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.errors !== void 0) {
            let data1 = data.errors;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (isObject(data1)) {
                for (const key0 in data1) {
                  let data2 = data1[key0];
                  const _errs6 = errors;
                  if (errors === _errs6) {
                    if (Array.isArray(data2)) {
                      var valid2 = true;
                      const len0 = data2.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs8 = errors;
                        if (typeof data2[i0] !== "string") {
                          validate85.errors = [problem(instancePath + "/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, "#/properties/errors/additionalProperties/items/type", "must be string")];
                          return false;
                        }
                        var valid2 = _errs8 === errors;
                        if (!valid2) {
                          break;
                        }
                      }
                    } else {
                      validate85.errors = [problem(instancePath + "/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/errors/additionalProperties/type", "must be array")];
                      return false;
                    }
                  }
                  var valid1 = _errs6 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate85.errors = [problem(instancePath + "/errors", "#/properties/errors/type", "must be object")];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate85.errors = [problem(instancePath, "#/type", "must be object")];
      return false;
    }
  }
  validate85.errors = vErrors;
  return errors === 0;
}
function validate84(data, instancePath = "") {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate85(data, instancePath)) {
    vErrors = withProblems(vErrors, validate85.errors);
    errors = vErrors.length;
  }
  validate84.errors = vErrors;
  return errors === 0;
}
var checkDebts_5XX = validate87;
function validate88(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (isObject(data)) {
      let missing0;
      if (data.message === void 0 && (missing0 = "message")) {
        validate88.errors = [problem(instancePath, "#/required", "must have required property '" + missing0 + "'", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.message !== void 0) {
          const _errs1 = errors;
          if (typeof data.message !== "string") {
            validate88.errors = [problem(instancePath + "/message", "#/properties/message/type", "must be string")];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.errors !== void 0) {
            let data1 = data.errors;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (isObject(data1)) {
                for (const key0 in data1) {
                  let data2 = data1[key0];
                  const _errs6 = errors;
                  if (errors === _errs6) {
                    if (Array.isArray(data2)) {
                      var valid2 = true;
                      const len0 = data2.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs8 = errors;
                        if (typeof data2[i0] !== "string") {
                          validate88.errors = [problem(instancePath + "/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, "#/properties/errors/additionalProperties/items/type", "must be string")];
                          return false;
                        }
                        var valid2 = _errs8 === errors;
                        if (!valid2) {
                          break;
                        }
                      }
                    } else {
                      validate88.errors = [problem(instancePath + "/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/errors/additionalProperties/type", "must be array")];
                      return false;
                    }
                  }
                  var valid1 = _errs6 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate88.errors = [problem(instancePath + "/errors", "#/properties/errors/type", "must be object")];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate88.errors = [problem(instancePath, "#/type", "must be object")];
      return false;
    }
  }
  validate88.errors = vErrors;
  return errors === 0;
}
function validate87(data, instancePath = "") {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate88(data, instancePath)) {
    vErrors = withProblems(vErrors, validate88.errors);
    errors = vErrors.length;
  }
  validate87.errors = vErrors;
  return errors === 0;
}
var checkDebts_success = validate90;
function validate91(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!validate55(data, instancePath)) {
    vErrors = withProblems(vErrors, validate55.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs2 = errors;
  if (!validate68(data, instancePath)) {
    vErrors = withProblems(vErrors, validate68.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
  }
  if (!valid0) {
    vErrors = withProblem(vErrors, problem(instancePath, "#/oneOf", "must match exactly one schema in oneOf"));
    errors++;
    validate91.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate91.errors = vErrors;
  return errors === 0;
}
function validate90(data, instancePath = "") {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate91(data, instancePath)) {
    vErrors = withProblems(vErrors, validate91.errors);
    errors = vErrors.length;
  }
  validate90.errors = vErrors;
  return errors === 0;
}
var payDebt_200 = validate95;
function validate97(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    validate97.errors = [problem(instancePath, "#/type", "must be string,integer")];
    return false;
  }
  validate97.errors = vErrors;
  return errors === 0;
}
function validate96(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (isObject(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data")) {
        validate96.errors = [problem(instancePath, "#/required", "must have required property '" + missing0 + "'", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.data !== void 0) {
          let data0 = data.data;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (isObject(data0)) {
              let missing1;
              if (data0.transactionId === void 0 && (missing1 = "transactionId")) {
                validate96.errors = [problem(instancePath + "/data", "#/properties/data/required", "must have required property '" + missing1 + "'", { missingProperty: missing1 })];
                return false;
              } else {
                if (data0.transactionId !== void 0) {
                  if (!validate97(data0.transactionId, instancePath + "/data/transactionId")) {
                    vErrors = withProblems(vErrors, validate97.errors);
                    errors = vErrors.length;
                  }
                }
              }
            } else {
              validate96.errors = [problem(instancePath + "/data", "#/properties/data/type", "must be object")];
              return false;
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
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate96(data, instancePath)) {
    vErrors = withProblems(vErrors, validate96.errors);
    errors = vErrors.length;
  }
  validate95.errors = vErrors;
  return errors === 0;
}
var payDebt_401 = validate100;
function validate101(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (isObject(data)) {
      let missing0;
      if (data.message === void 0 && (missing0 = "message")) {
        validate101.errors = [problem(instancePath, "#/required", "must have required property '" + missing0 + "'", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.message !== void 0) {
          const _errs1 = errors;
          if (typeof data.message !== "string") {
            validate101.errors = [problem(instancePath + "/message", "#/properties/message/type", "must be string")];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.errors !== void 0) {
            let data1 = data.errors;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (isObject(data1)) {
                for (const key0 in data1) {
                  let data2 = data1[key0];
                  const _errs6 = errors;
                  if (errors === _errs6) {
                    if (Array.isArray(data2)) {
                      var valid2 = true;
                      const len0 = data2.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs8 = errors;
                        if (typeof data2[i0] !== "string") {
                          validate101.errors = [problem(instancePath + "/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, "#/properties/errors/additionalProperties/items/type", "must be string")];
                          return false;
                        }
                        var valid2 = _errs8 === errors;
                        if (!valid2) {
                          break;
                        }
                      }
                    } else {
                      validate101.errors = [problem(instancePath + "/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/errors/additionalProperties/type", "must be array")];
                      return false;
                    }
                  }
                  var valid1 = _errs6 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate101.errors = [problem(instancePath + "/errors", "#/properties/errors/type", "must be object")];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
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
var payDebt_403 = validate103;
function validate104(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (isObject(data)) {
      let missing0;
      if (data.message === void 0 && (missing0 = "message")) {
        validate104.errors = [problem(instancePath, "#/required", "must have required property '" + missing0 + "'", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.message !== void 0) {
          const _errs1 = errors;
          if (typeof data.message !== "string") {
            validate104.errors = [problem(instancePath + "/message", "#/properties/message/type", "must be string")];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.errors !== void 0) {
            let data1 = data.errors;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (isObject(data1)) {
                for (const key0 in data1) {
                  let data2 = data1[key0];
                  const _errs6 = errors;
                  if (errors === _errs6) {
                    if (Array.isArray(data2)) {
                      var valid2 = true;
                      const len0 = data2.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs8 = errors;
                        if (typeof data2[i0] !== "string") {
                          validate104.errors = [problem(instancePath + "/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, "#/properties/errors/additionalProperties/items/type", "must be string")];
                          return false;
                        }
                        var valid2 = _errs8 === errors;
                        if (!valid2) {
                          break;
                        }
                      }
                    } else {
                      validate104.errors = [problem(instancePath + "/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/errors/additionalProperties/type", "must be array")];
                      return false;
                    }
                  }
                  var valid1 = _errs6 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate104.errors = [problem(instancePath + "/errors", "#/properties/errors/type", "must be object")];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
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
var payDebt_404 = validate106;
function validate107(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (isObject(data)) {
      let missing0;
      if (data.message === void 0 && (missing0 = "message")) {
        validate107.errors = [problem(instancePath, "#/required", "must have required property '" + missing0 + "'", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.message !== void 0) {
          const _errs1 = errors;
          if (typeof data.message !== "string") {
            validate107.errors = [problem(instancePath + "/message", "#/properties/message/type", "must be string")];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.errors !== void 0) {
            let data1 = data.errors;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (isObject(data1)) {
                for (const key0 in data1) {
                  let data2 = data1[key0];
                  const _errs6 = errors;
                  if (errors === _errs6) {
                    if (Array.isArray(data2)) {
                      var valid2 = true;
                      const len0 = data2.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs8 = errors;
                        if (typeof data2[i0] !== "string") {
                          validate107.errors = [problem(instancePath + "/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, "#/properties/errors/additionalProperties/items/type", "must be string")];
                          return false;
                        }
                        var valid2 = _errs8 === errors;
                        if (!valid2) {
                          break;
                        }
                      }
                    } else {
                      validate107.errors = [problem(instancePath + "/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/errors/additionalProperties/type", "must be array")];
                      return false;
                    }
                  }
                  var valid1 = _errs6 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate107.errors = [problem(instancePath + "/errors", "#/properties/errors/type", "must be object")];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate107.errors = [problem(instancePath, "#/type", "must be object")];
      return false;
    }
  }
  validate107.errors = vErrors;
  return errors === 0;
}
function validate106(data, instancePath = "") {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate107(data, instancePath)) {
    vErrors = withProblems(vErrors, validate107.errors);
    errors = vErrors.length;
  }
  validate106.errors = vErrors;
  return errors === 0;
}
var payDebt_422 = validate109;
function validate110(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (isObject(data)) {
      let missing0;
      if (data.message === void 0 && (missing0 = "message")) {
        validate110.errors = [problem(instancePath, "#/required", "must have required property '" + missing0 + "'", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.message !== void 0) {
          const _errs1 = errors;
          if (typeof data.message !== "string") {
            validate110.errors = [problem(instancePath + "/message", "#/properties/message/type", "must be string")];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.errors !== void 0) {
            let data1 = data.errors;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (isObject(data1)) {
                for (const key0 in data1) {
                  let data2 = data1[key0];
                  const _errs6 = errors;
                  if (errors === _errs6) {
                    if (Array.isArray(data2)) {
                      var valid2 = true;
                      const len0 = data2.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs8 = errors;
                        if (typeof data2[i0] !== "string") {
                          validate110.errors = [problem(instancePath + "/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, "#/properties/errors/additionalProperties/items/type", "must be string")];
                          return false;
                        }
                        var valid2 = _errs8 === errors;
                        if (!valid2) {
                          break;
                        }
                      }
                    } else {
                      validate110.errors = [problem(instancePath + "/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/errors/additionalProperties/type", "must be array")];
                      return false;
                    }
                  }
                  var valid1 = _errs6 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate110.errors = [problem(instancePath + "/errors", "#/properties/errors/type", "must be object")];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate110.errors = [problem(instancePath, "#/type", "must be object")];
      return false;
    }
  }
  validate110.errors = vErrors;
  return errors === 0;
}
function validate109(data, instancePath = "") {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate110(data, instancePath)) {
    vErrors = withProblems(vErrors, validate110.errors);
    errors = vErrors.length;
  }
  validate109.errors = vErrors;
  return errors === 0;
}
var payDebt_429 = validate112;
function validate113(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (isObject(data)) {
      let missing0;
      if (data.message === void 0 && (missing0 = "message")) {
        validate113.errors = [problem(instancePath, "#/required", "must have required property '" + missing0 + "'", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.message !== void 0) {
          const _errs1 = errors;
          if (typeof data.message !== "string") {
            validate113.errors = [problem(instancePath + "/message", "#/properties/message/type", "must be string")];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.errors !== void 0) {
            let data1 = data.errors;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (isObject(data1)) {
                for (const key0 in data1) {
                  let data2 = data1[key0];
                  const _errs6 = errors;
                  if (errors === _errs6) {
                    if (Array.isArray(data2)) {
                      var valid2 = true;
                      const len0 = data2.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs8 = errors;
                        if (typeof data2[i0] !== "string") {
                          validate113.errors = [problem(instancePath + "/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, "#/properties/errors/additionalProperties/items/type", "must be string")];
                          return false;
                        }
                        var valid2 = _errs8 === errors;
                        if (!valid2) {
                          break;
                        }
                      }
                    } else {
                      validate113.errors = [problem(instancePath + "/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/errors/additionalProperties/type", "must be array")];
                      return false;
                    }
                  }
                  var valid1 = _errs6 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate113.errors = [problem(instancePath + "/errors", "#/properties/errors/type", "must be object")];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate113.errors = [problem(instancePath, "#/type", "must be object")];
      return false;
    }
  }
  validate113.errors = vErrors;
  return errors === 0;
}
function validate112(data, instancePath = "") {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate113(data, instancePath)) {
    vErrors = withProblems(vErrors, validate113.errors);
    errors = vErrors.length;
  }
  validate112.errors = vErrors;
  return errors === 0;
}
var payDebt_5XX = validate115;
function validate116(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (isObject(data)) {
      let missing0;
      if (data.message === void 0 && (missing0 = "message")) {
        validate116.errors = [problem(instancePath, "#/required", "must have required property '" + missing0 + "'", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.message !== void 0) {
          const _errs1 = errors;
          if (typeof data.message !== "string") {
            validate116.errors = [problem(instancePath + "/message", "#/properties/message/type", "must be string")];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.errors !== void 0) {
            let data1 = data.errors;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (isObject(data1)) {
                for (const key0 in data1) {
                  let data2 = data1[key0];
                  const _errs6 = errors;
                  if (errors === _errs6) {
                    if (Array.isArray(data2)) {
                      var valid2 = true;
                      const len0 = data2.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs8 = errors;
                        if (typeof data2[i0] !== "string") {
                          validate116.errors = [problem(instancePath + "/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, "#/properties/errors/additionalProperties/items/type", "must be string")];
                          return false;
                        }
                        var valid2 = _errs8 === errors;
                        if (!valid2) {
                          break;
                        }
                      }
                    } else {
                      validate116.errors = [problem(instancePath + "/errors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/errors/additionalProperties/type", "must be array")];
                      return false;
                    }
                  }
                  var valid1 = _errs6 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate116.errors = [problem(instancePath + "/errors", "#/properties/errors/type", "must be object")];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
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
var payDebt_success = validate118;
function validate119(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (isObject(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data")) {
        validate119.errors = [problem(instancePath, "#/required", "must have required property '" + missing0 + "'", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.data !== void 0) {
          let data0 = data.data;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (isObject(data0)) {
              let missing1;
              if (data0.transactionId === void 0 && (missing1 = "transactionId")) {
                validate119.errors = [problem(instancePath + "/data", "#/properties/data/required", "must have required property '" + missing1 + "'", { missingProperty: missing1 })];
                return false;
              } else {
                if (data0.transactionId !== void 0) {
                  if (!validate97(data0.transactionId, instancePath + "/data/transactionId")) {
                    vErrors = withProblems(vErrors, validate97.errors);
                    errors = vErrors.length;
                  }
                }
              }
            } else {
              validate119.errors = [problem(instancePath + "/data", "#/properties/data/type", "must be object")];
              return false;
            }
          }
        }
      }
    } else {
      validate119.errors = [problem(instancePath, "#/type", "must be object")];
      return false;
    }
  }
  validate119.errors = vErrors;
  return errors === 0;
}
function validate118(data, instancePath = "") {
  ;
  let vErrors = null;
  let errors = 0;
  if (!validate119(data, instancePath)) {
    vErrors = withProblems(vErrors, validate119.errors);
    errors = vErrors.length;
  }
  validate118.errors = vErrors;
  return errors === 0;
}

// <stdin>
var client = { checkDebts: { request: checkDebts, response: checkDebts_success }, payDebt: { request: payDebt, response: payDebt_success } };
var server = { checkDebts: { "200": checkDebts_200, "401": checkDebts_401, "403": checkDebts_403, "404": checkDebts_404, "422": checkDebts_422, "429": checkDebts_429, "5XX": checkDebts_5XX }, payDebt: { "200": payDebt_200, "401": payDebt_401, "403": payDebt_403, "404": payDebt_404, "422": payDebt_422, "429": payDebt_429, "5XX": payDebt_5XX } };
export {
  client,
  server
};
