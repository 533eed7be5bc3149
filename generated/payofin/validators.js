// Generated from openapi/payofin/openapi.yaml by `npm run generate`. Change the spec, not this file.
// schemas:requests
var collectInvoice = validate52;
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.invoiceQueryId === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "invoiceQueryId" }, message: "must have required property 'invoiceQueryId'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "invoiceQueryId" || key0 === "partialAmount")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.invoiceQueryId !== void 0) {
      let data0 = data.invoiceQueryId;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err2 = { instancePath: instancePath + "/invoiceQueryId", schemaPath: "#/properties/invoiceQueryId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 1 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/invoiceQueryId", schemaPath: "#/properties/invoiceQueryId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.partialAmount !== void 0) {
      let data1 = data.partialAmount;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err4 = { instancePath: instancePath + "/partialAmount", schemaPath: "#/properties/partialAmount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/partialAmount", schemaPath: "#/properties/partialAmount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.body === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "body" }, message: "must have required property 'body'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.params !== void 0) {
      let data0 = data.params;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.path !== void 0) {
          let data1 = data0.path;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            for (const key0 in data1) {
              const err1 = { instancePath: instancePath + "/params/path", schemaPath: "#/properties/params/properties/path/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
          } else {
            const err2 = { instancePath: instancePath + "/params/path", schemaPath: "#/properties/params/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data0.query !== void 0) {
          let data2 = data0.query;
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            for (const key1 in data2) {
              const err3 = { instancePath: instancePath + "/params/query", schemaPath: "#/properties/params/properties/query/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/params/query", schemaPath: "#/properties/params/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/params", schemaPath: "#/properties/params/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.body !== void 0) {
      if (!validate53(data.body, { instancePath: instancePath + "/body", parentData: data, parentDataProperty: "body", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}

// schemas:responses
var collectInvoice_200 = validate522;
function validate532(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    validate532.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
    return false;
  }
  validate532.errors = vErrors;
  return errors === 0;
}
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    validate56.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
    return false;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
var schema22 = { "type": ["string", "null"] };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && data !== null) {
    validate59.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema22.type }, message: "must be string,null" }];
    return false;
  }
  validate59.errors = vErrors;
  return errors === 0;
}
var schema23 = { "type": ["object", "null"], "allOf": [{ "anyOf": [{ "required": ["invoicePaymentId"] }, { "required": ["InvoicePaymentId"] }] }, { "anyOf": [{ "required": ["balance"] }, { "required": ["Balance"] }] }, { "anyOf": [{ "required": ["paymentAmount"] }, { "required": ["PaymentAmount"] }] }, { "anyOf": [{ "required": ["profit"] }, { "required": ["Profit"] }] }, { "anyOf": [{ "required": ["paymentDate"] }, { "required": ["PaymentDate"] }] }], "properties": { "invoicePaymentId": { "$ref": "spec:payofin/schemas/InvoicePaymentId" }, "InvoicePaymentId": { "$ref": "spec:payofin/schemas/InvoicePaymentId" }, "balance": { "$ref": "spec:payofin/schemas/Balance" }, "Balance": { "$ref": "spec:payofin/schemas/Balance" }, "paymentAmount": { "$ref": "spec:payofin/schemas/PaymentAmount" }, "PaymentAmount": { "$ref": "spec:payofin/schemas/PaymentAmount" }, "profit": { "$ref": "spec:payofin/schemas/Profit" }, "Profit": { "$ref": "spec:payofin/schemas/Profit" }, "paymentDate": { "$ref": "spec:payofin/schemas/PaymentDate" }, "PaymentDate": { "$ref": "spec:payofin/schemas/PaymentDate" } } };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    validate63.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
    return false;
  }
  validate63.errors = vErrors;
  return errors === 0;
}
var schema26 = { "type": ["number", "string"], "pattern": "^-?[0-9]+(\\.[0-9]+)?$" };
var pattern3 = new RegExp("^-?[0-9]+(\\.[0-9]+)?$", "u");
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && isFinite(data)) && typeof data !== "string") {
    validate67.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema26.type }, message: "must be number,string" }];
    return false;
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern3.test(data)) {
        validate67.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?[0-9]+(\\.[0-9]+)?$" }, message: 'must match pattern "^-?[0-9]+(\\.[0-9]+)?$"' }];
        return false;
      }
    }
  }
  validate67.errors = vErrors;
  return errors === 0;
}
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate67(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
    errors = vErrors.length;
  }
  validate66.errors = vErrors;
  return errors === 0;
}
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate67(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
    errors = vErrors.length;
  }
  validate71.errors = vErrors;
  return errors === 0;
}
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate67(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
    errors = vErrors.length;
  }
  validate75.errors = vErrors;
  return errors === 0;
}
var pattern4 = new RegExp("^[0-9]{2}\\.[0-9]{2}\\.[0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2}$", "u");
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern4.test(data)) {
        validate79.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{2}\\.[0-9]{2}\\.[0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2}$" }, message: 'must match pattern "^[0-9]{2}\\.[0-9]{2}\\.[0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2}$"' }];
        return false;
      }
    } else {
      validate79.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
  }
  validate79.errors = vErrors;
  return errors === 0;
}
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate62.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema23.type }, message: "must be object,null" }];
    return false;
  }
  const _errs1 = errors;
  const _errs2 = errors;
  let valid1 = false;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.invoicePaymentId === void 0 && (missing0 = "invoicePaymentId")) {
      const err0 = { instancePath, schemaPath: "#/allOf/0/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  valid1 = valid1 || _valid0;
  if (!valid1) {
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.InvoicePaymentId === void 0 && (missing1 = "InvoicePaymentId")) {
        const err1 = { instancePath, schemaPath: "#/allOf/0/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    valid1 = valid1 || _valid0;
  }
  if (!valid1) {
    const err2 = { instancePath, schemaPath: "#/allOf/0/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
    validate62.errors = vErrors;
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
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.balance === void 0 && (missing2 = "balance")) {
        const err3 = { instancePath, schemaPath: "#/allOf/1/anyOf/0/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    var _valid1 = _errs7 === errors;
    valid2 = valid2 || _valid1;
    if (!valid2) {
      const _errs8 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing3;
        if (data.Balance === void 0 && (missing3 = "Balance")) {
          const err4 = { instancePath, schemaPath: "#/allOf/1/anyOf/1/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
      var _valid1 = _errs8 === errors;
      valid2 = valid2 || _valid1;
    }
    if (!valid2) {
      const err5 = { instancePath, schemaPath: "#/allOf/1/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
      validate62.errors = vErrors;
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
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing4;
        if (data.paymentAmount === void 0 && (missing4 = "paymentAmount")) {
          const err6 = { instancePath, schemaPath: "#/allOf/2/anyOf/0/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
      var _valid2 = _errs11 === errors;
      valid3 = valid3 || _valid2;
      if (!valid3) {
        const _errs12 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing5;
          if (data.PaymentAmount === void 0 && (missing5 = "PaymentAmount")) {
            const err7 = { instancePath, schemaPath: "#/allOf/2/anyOf/1/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        var _valid2 = _errs12 === errors;
        valid3 = valid3 || _valid2;
      }
      if (!valid3) {
        const err8 = { instancePath, schemaPath: "#/allOf/2/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
        validate62.errors = vErrors;
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
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing6;
          if (data.profit === void 0 && (missing6 = "profit")) {
            const err9 = { instancePath, schemaPath: "#/allOf/3/anyOf/0/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        var _valid3 = _errs15 === errors;
        valid4 = valid4 || _valid3;
        if (!valid4) {
          const _errs16 = errors;
          if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing7;
            if (data.Profit === void 0 && (missing7 = "Profit")) {
              const err10 = { instancePath, schemaPath: "#/allOf/3/anyOf/1/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          }
          var _valid3 = _errs16 === errors;
          valid4 = valid4 || _valid3;
        }
        if (!valid4) {
          const err11 = { instancePath, schemaPath: "#/allOf/3/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
          validate62.errors = vErrors;
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
          if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing8;
            if (data.paymentDate === void 0 && (missing8 = "paymentDate")) {
              const err12 = { instancePath, schemaPath: "#/allOf/4/anyOf/0/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          }
          var _valid4 = _errs19 === errors;
          valid5 = valid5 || _valid4;
          if (!valid5) {
            const _errs20 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing9;
              if (data.PaymentDate === void 0 && (missing9 = "PaymentDate")) {
                const err13 = { instancePath, schemaPath: "#/allOf/4/anyOf/1/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            var _valid4 = _errs20 === errors;
            valid5 = valid5 || _valid4;
          }
          if (!valid5) {
            const err14 = { instancePath, schemaPath: "#/allOf/4/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
            validate62.errors = vErrors;
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
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.invoicePaymentId !== void 0) {
        const _errs21 = errors;
        if (!validate63(data.invoicePaymentId, { instancePath: instancePath + "/invoicePaymentId", parentData: data, parentDataProperty: "invoicePaymentId", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
          errors = vErrors.length;
        }
        var valid6 = _errs21 === errors;
      } else {
        var valid6 = true;
      }
      if (valid6) {
        if (data.InvoicePaymentId !== void 0) {
          const _errs22 = errors;
          if (!validate63(data.InvoicePaymentId, { instancePath: instancePath + "/InvoicePaymentId", parentData: data, parentDataProperty: "InvoicePaymentId", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
            errors = vErrors.length;
          }
          var valid6 = _errs22 === errors;
        } else {
          var valid6 = true;
        }
        if (valid6) {
          if (data.balance !== void 0) {
            const _errs23 = errors;
            if (!validate66(data.balance, { instancePath: instancePath + "/balance", parentData: data, parentDataProperty: "balance", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
              errors = vErrors.length;
            }
            var valid6 = _errs23 === errors;
          } else {
            var valid6 = true;
          }
          if (valid6) {
            if (data.Balance !== void 0) {
              const _errs24 = errors;
              if (!validate66(data.Balance, { instancePath: instancePath + "/Balance", parentData: data, parentDataProperty: "Balance", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
                errors = vErrors.length;
              }
              var valid6 = _errs24 === errors;
            } else {
              var valid6 = true;
            }
            if (valid6) {
              if (data.paymentAmount !== void 0) {
                const _errs25 = errors;
                if (!validate71(data.paymentAmount, { instancePath: instancePath + "/paymentAmount", parentData: data, parentDataProperty: "paymentAmount", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
                  errors = vErrors.length;
                }
                var valid6 = _errs25 === errors;
              } else {
                var valid6 = true;
              }
              if (valid6) {
                if (data.PaymentAmount !== void 0) {
                  const _errs26 = errors;
                  if (!validate71(data.PaymentAmount, { instancePath: instancePath + "/PaymentAmount", parentData: data, parentDataProperty: "PaymentAmount", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
                    errors = vErrors.length;
                  }
                  var valid6 = _errs26 === errors;
                } else {
                  var valid6 = true;
                }
                if (valid6) {
                  if (data.profit !== void 0) {
                    const _errs27 = errors;
                    if (!validate75(data.profit, { instancePath: instancePath + "/profit", parentData: data, parentDataProperty: "profit", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
                      errors = vErrors.length;
                    }
                    var valid6 = _errs27 === errors;
                  } else {
                    var valid6 = true;
                  }
                  if (valid6) {
                    if (data.Profit !== void 0) {
                      const _errs28 = errors;
                      if (!validate75(data.Profit, { instancePath: instancePath + "/Profit", parentData: data, parentDataProperty: "Profit", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
                        errors = vErrors.length;
                      }
                      var valid6 = _errs28 === errors;
                    } else {
                      var valid6 = true;
                    }
                    if (valid6) {
                      if (data.paymentDate !== void 0) {
                        const _errs29 = errors;
                        if (!validate79(data.paymentDate, { instancePath: instancePath + "/paymentDate", parentData: data, parentDataProperty: "paymentDate", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
                          errors = vErrors.length;
                        }
                        var valid6 = _errs29 === errors;
                      } else {
                        var valid6 = true;
                      }
                      if (valid6) {
                        if (data.PaymentDate !== void 0) {
                          const _errs30 = errors;
                          if (!validate79(data.PaymentDate, { instancePath: instancePath + "/PaymentDate", parentData: data, parentDataProperty: "PaymentDate", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
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
  validate62.errors = vErrors;
  return errors === 0;
}
function validate522(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  const _errs2 = errors;
  let valid1 = false;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.result === void 0 && (missing0 = "result")) {
      const err0 = { instancePath, schemaPath: "#/allOf/0/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  valid1 = valid1 || _valid0;
  if (!valid1) {
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.Result === void 0 && (missing1 = "Result")) {
        const err1 = { instancePath, schemaPath: "#/allOf/0/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    valid1 = valid1 || _valid0;
  }
  if (!valid1) {
    const err2 = { instancePath, schemaPath: "#/allOf/0/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
    validate522.errors = vErrors;
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
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.resultCode === void 0 && (missing2 = "resultCode")) {
        const err3 = { instancePath, schemaPath: "#/allOf/1/anyOf/0/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    var _valid1 = _errs7 === errors;
    valid2 = valid2 || _valid1;
    if (!valid2) {
      const _errs8 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing3;
        if (data.ResultCode === void 0 && (missing3 = "ResultCode")) {
          const err4 = { instancePath, schemaPath: "#/allOf/1/anyOf/1/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
      var _valid1 = _errs8 === errors;
      valid2 = valid2 || _valid1;
    }
    if (!valid2) {
      const err5 = { instancePath, schemaPath: "#/allOf/1/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
      validate522.errors = vErrors;
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
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.result !== void 0) {
        const _errs9 = errors;
        if (!validate532(data.result, { instancePath: instancePath + "/result", parentData: data, parentDataProperty: "result", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate532.errors : vErrors.concat(validate532.errors);
          errors = vErrors.length;
        }
        var valid3 = _errs9 === errors;
      } else {
        var valid3 = true;
      }
      if (valid3) {
        if (data.Result !== void 0) {
          const _errs10 = errors;
          if (!validate532(data.Result, { instancePath: instancePath + "/Result", parentData: data, parentDataProperty: "Result", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate532.errors : vErrors.concat(validate532.errors);
            errors = vErrors.length;
          }
          var valid3 = _errs10 === errors;
        } else {
          var valid3 = true;
        }
        if (valid3) {
          if (data.resultCode !== void 0) {
            const _errs11 = errors;
            if (!validate56(data.resultCode, { instancePath: instancePath + "/resultCode", parentData: data, parentDataProperty: "resultCode", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
              errors = vErrors.length;
            }
            var valid3 = _errs11 === errors;
          } else {
            var valid3 = true;
          }
          if (valid3) {
            if (data.ResultCode !== void 0) {
              const _errs12 = errors;
              if (!validate56(data.ResultCode, { instancePath: instancePath + "/ResultCode", parentData: data, parentDataProperty: "ResultCode", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
              }
              var valid3 = _errs12 === errors;
            } else {
              var valid3 = true;
            }
            if (valid3) {
              if (data.resultMessage !== void 0) {
                const _errs13 = errors;
                if (!validate59(data.resultMessage, { instancePath: instancePath + "/resultMessage", parentData: data, parentDataProperty: "resultMessage", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                  errors = vErrors.length;
                }
                var valid3 = _errs13 === errors;
              } else {
                var valid3 = true;
              }
              if (valid3) {
                if (data.ResultMessage !== void 0) {
                  const _errs14 = errors;
                  if (!validate59(data.ResultMessage, { instancePath: instancePath + "/ResultMessage", parentData: data, parentDataProperty: "ResultMessage", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                    errors = vErrors.length;
                  }
                  var valid3 = _errs14 === errors;
                } else {
                  var valid3 = true;
                }
                if (valid3) {
                  if (data.payofinPaymentDetails !== void 0) {
                    const _errs15 = errors;
                    if (!validate62(data.payofinPaymentDetails, { instancePath: instancePath + "/payofinPaymentDetails", parentData: data, parentDataProperty: "payofinPaymentDetails", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
                      errors = vErrors.length;
                    }
                    var valid3 = _errs15 === errors;
                  } else {
                    var valid3 = true;
                  }
                  if (valid3) {
                    if (data.PayofinPaymentDetails !== void 0) {
                      const _errs16 = errors;
                      if (!validate62(data.PayofinPaymentDetails, { instancePath: instancePath + "/PayofinPaymentDetails", parentData: data, parentDataProperty: "PayofinPaymentDetails", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
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
      validate522.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate522.errors = vErrors;
  return errors === 0;
}
var collectInvoice_401 = validate84;
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.result === void 0 && (missing0 = "result") || data.resultCode === void 0 && (missing0 = "resultCode") || data.resultMessage === void 0 && (missing0 = "resultMessage")) {
        validate84.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.result !== void 0) {
          let data0 = data.result;
          const _errs1 = errors;
          if (typeof data0 !== "boolean") {
            validate84.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/properties/result/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
            return false;
          }
          if (false !== data0) {
            validate84.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/properties/result/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.resultCode !== void 0) {
            const _errs3 = errors;
            if (!validate56(data.resultCode, { instancePath: instancePath + "/resultCode", parentData: data, parentDataProperty: "resultCode", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.resultMessage !== void 0) {
              const _errs4 = errors;
              if (!validate59(data.resultMessage, { instancePath: instancePath + "/resultMessage", parentData: data, parentDataProperty: "resultMessage", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
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
      validate84.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate84.errors = vErrors;
  return errors === 0;
}
var collectInvoice_403 = collectInvoice_401;
var collectInvoice_429 = collectInvoice_401;
var collectInvoice_5XX = collectInvoice_401;
var collectInvoice_success = collectInvoice_200;

// <stdin>
var client = { collectInvoice: { request: collectInvoice, response: collectInvoice_success } };
var server = { collectInvoice: { "200": collectInvoice_200, "401": collectInvoice_401, "403": collectInvoice_403, "429": collectInvoice_429, "5XX": collectInvoice_5XX } };
export {
  client,
  server
};
