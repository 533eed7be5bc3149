// Generated from openapi/payofin/openapi.yaml by `npm run generate`. Change the spec, not this file.
function ucs2length(text) {
  let count = text.length;
  for (let index = 0; index < text.length - 1; index++) {
    if ((text.charCodeAt(index) & 0xfc00) === 0xd800 && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00) count--;
  }
  return count;
}

const collectInvoice_request = validate0;

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.invoiceQueryId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "invoiceQueryId"},message:"must have required property '"+"invoiceQueryId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "invoiceQueryId") || (key0 === "partialAmount"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.invoiceQueryId !== undefined){
let data0 = data.invoiceQueryId;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/invoiceQueryId",schemaPath:"#/properties/invoiceQueryId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/invoiceQueryId",schemaPath:"#/properties/invoiceQueryId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.partialAmount !== undefined){
let data1 = data.partialAmount;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/partialAmount",schemaPath:"#/properties/partialAmount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/partialAmount",schemaPath:"#/properties/partialAmount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}


function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.params !== undefined){
let data0 = data.params;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.path !== undefined){
let data1 = data0.path;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
const err1 = {instancePath:instancePath+"/params/path",schemaPath:"#/properties/params/properties/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/params/path",schemaPath:"#/properties/params/properties/path/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.query !== undefined){
let data2 = data0.query;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
const err3 = {instancePath:instancePath+"/params/query",schemaPath:"#/properties/params/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/params/query",schemaPath:"#/properties/params/properties/query/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.body !== undefined){
if(!(validate1(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

const queryInvoices_request = validate3;
const pattern0 = /* @__PURE__ */ new RegExp("\\S", "u");
const func0 = ucs2length;

function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sootCode === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sootCode"},message:"must have required property '"+"sootCode"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.subscriberNo === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subscriberNo"},message:"must have required property '"+"subscriberNo"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.additionalNo === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "additionalNo"},message:"must have required property '"+"additionalNo"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.firmRefNo === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "firmRefNo"},message:"must have required property '"+"firmRefNo"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "sootCode") || (key0 === "subscriberNo")) || (key0 === "additionalNo")) || (key0 === "firmRefNo"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.sootCode !== undefined){
let data0 = data.sootCode;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err5 = {instancePath:instancePath+"/sootCode",schemaPath:"#/properties/sootCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err6 = {instancePath:instancePath+"/sootCode",schemaPath:"#/properties/sootCode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.subscriberNo !== undefined){
let data1 = data.subscriberNo;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err7 = {instancePath:instancePath+"/subscriberNo",schemaPath:"#/properties/subscriberNo/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/subscriberNo",schemaPath:"#/properties/subscriberNo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.additionalNo !== undefined){
if(typeof data.additionalNo !== "string"){
const err9 = {instancePath:instancePath+"/additionalNo",schemaPath:"#/properties/additionalNo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.firmRefNo !== undefined){
let data3 = data.firmRefNo;
if(typeof data3 === "string"){
if(func0(data3) > 15){
const err10 = {instancePath:instancePath+"/firmRefNo",schemaPath:"#/properties/firmRefNo/maxLength",keyword:"maxLength",params:{limit: 15},message:"must NOT have more than 15 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern0.test(data3)){
const err11 = {instancePath:instancePath+"/firmRefNo",schemaPath:"#/properties/firmRefNo/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/firmRefNo",schemaPath:"#/properties/firmRefNo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}


function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.params !== undefined){
let data0 = data.params;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.path !== undefined){
let data1 = data0.path;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
const err1 = {instancePath:instancePath+"/params/path",schemaPath:"#/properties/params/properties/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/params/path",schemaPath:"#/properties/params/properties/path/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.query !== undefined){
let data2 = data0.query;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
const err3 = {instancePath:instancePath+"/params/query",schemaPath:"#/properties/params/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/params/query",schemaPath:"#/properties/params/properties/query/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.body !== undefined){
if(!(validate4(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}

const listCollections_request = validate6;
const pattern2 = /* @__PURE__ */ new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");

function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.firstDate === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "firstDate"},message:"must have required property '"+"firstDate"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.lastDate === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lastDate"},message:"must have required property '"+"lastDate"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "firstDate") || (key0 === "lastDate"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.firstDate !== undefined){
let data0 = data.firstDate;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err3 = {instancePath:instancePath+"/firstDate",schemaPath:"#/properties/firstDate/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/firstDate",schemaPath:"#/properties/firstDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.lastDate !== undefined){
let data1 = data.lastDate;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
const err5 = {instancePath:instancePath+"/lastDate",schemaPath:"#/properties/lastDate/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/lastDate",schemaPath:"#/properties/lastDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}


function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.params !== undefined){
let data0 = data.params;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.path !== undefined){
let data1 = data0.path;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
const err1 = {instancePath:instancePath+"/params/path",schemaPath:"#/properties/params/properties/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/params/path",schemaPath:"#/properties/params/properties/path/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.query !== undefined){
let data2 = data0.query;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
const err3 = {instancePath:instancePath+"/params/query",schemaPath:"#/properties/params/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/params/query",schemaPath:"#/properties/params/properties/query/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.body !== undefined){
if(!(validate7(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}

const checkCollection_request = validate9;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.invoicePaymentId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "invoicePaymentId"},message:"must have required property '"+"invoicePaymentId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "invoicePaymentId")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.invoicePaymentId !== undefined){
let data0 = data.invoicePaymentId;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/invoicePaymentId",schemaPath:"#/properties/invoicePaymentId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/invoicePaymentId",schemaPath:"#/properties/invoicePaymentId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}


function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.params !== undefined){
let data0 = data.params;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.path !== undefined){
let data1 = data0.path;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
const err1 = {instancePath:instancePath+"/params/path",schemaPath:"#/properties/params/properties/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/params/path",schemaPath:"#/properties/params/properties/path/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.query !== undefined){
let data2 = data0.query;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
const err3 = {instancePath:instancePath+"/params/query",schemaPath:"#/properties/params/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/params/query",schemaPath:"#/properties/params/properties/query/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.body !== undefined){
if(!(validate10(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}

const listInstitutions_request = validate12;

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.params !== undefined){
let data0 = data.params;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.path !== undefined){
let data1 = data0.path;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
const err0 = {instancePath:instancePath+"/params/path",schemaPath:"#/properties/params/properties/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/params/path",schemaPath:"#/properties/params/properties/path/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.query !== undefined){
let data2 = data0.query;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
const err2 = {instancePath:instancePath+"/params/query",schemaPath:"#/properties/params/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/params/query",schemaPath:"#/properties/params/properties/query/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

const collectInvoice_200 = validate13;

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
validate15.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
validate15.errors = vErrors;
return errors === 0;
}


function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate18.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
validate18.errors = vErrors;
return errors === 0;
}

const schema13 = {"type":["string","null"]};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema13.type},message:"must be string,null"}];
return false;
}
validate21.errors = vErrors;
return errors === 0;
}


function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.result !== undefined){
const _errs1 = errors;
if(!(validate15(data.result, {instancePath:instancePath+"/result",parentData:data,parentDataProperty:"result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.Result !== undefined){
const _errs2 = errors;
if(!(validate15(data.Result, {instancePath:instancePath+"/Result",parentData:data,parentDataProperty:"Result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.resultCode !== undefined){
const _errs3 = errors;
if(!(validate18(data.resultCode, {instancePath:instancePath+"/resultCode",parentData:data,parentDataProperty:"resultCode",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ResultCode !== undefined){
const _errs4 = errors;
if(!(validate18(data.ResultCode, {instancePath:instancePath+"/ResultCode",parentData:data,parentDataProperty:"ResultCode",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.resultMessage !== undefined){
const _errs5 = errors;
if(!(validate21(data.resultMessage, {instancePath:instancePath+"/resultMessage",parentData:data,parentDataProperty:"resultMessage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ResultMessage !== undefined){
const _errs6 = errors;
if(!(validate21(data.ResultMessage, {instancePath:instancePath+"/ResultMessage",parentData:data,parentDataProperty:"ResultMessage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if((data.result === undefined) && (data.Result === undefined)){
validate14.errors = [{instancePath,schemaPath:"#/requiresOneOf",keyword:"requiresOneOf",params:{missingProperty: "result", rivals: "Result"},message:"must have one of several properties"}];
return false;
}
else {
if((data.resultCode === undefined) && (data.ResultCode === undefined)){
validate14.errors = [{instancePath,schemaPath:"#/requiresOneOf",keyword:"requiresOneOf",params:{missingProperty: "resultCode", rivals: "ResultCode"},message:"must have one of several properties"}];
return false;
}
}
}
}
}
}
}
}
}
else {
validate14.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate14.errors = vErrors;
return errors === 0;
}

const schema14 = {"type":["object","null"],"requiresOneOf":[["invoicePaymentId","InvoicePaymentId"],["balance","Balance"],["paymentAmount","PaymentAmount"],["profit","Profit"],["paymentDate","PaymentDate"]],"properties":{"invoicePaymentId":{"$ref":"spec:response/InvoicePaymentId"},"InvoicePaymentId":{"$ref":"spec:response/InvoicePaymentId"},"balance":{"$ref":"spec:response/Balance"},"Balance":{"$ref":"spec:response/Balance"},"paymentAmount":{"$ref":"spec:response/PaymentAmount"},"PaymentAmount":{"$ref":"spec:response/PaymentAmount"},"profit":{"$ref":"spec:response/Profit"},"Profit":{"$ref":"spec:response/Profit"},"paymentDate":{"$ref":"spec:response/PaymentDate"},"PaymentDate":{"$ref":"spec:response/PaymentDate"}}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate26.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
validate26.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
validate26.errors = vErrors;
return errors === 0;
}

const schema17 = {"type":["number","string"],"pattern":"^-?[0-9]+(\\.[0-9]+)?$"};
const pattern4 = /* @__PURE__ */ new RegExp("^-?[0-9]+(\\.[0-9]+)?$", "u");

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if((!((typeof data == "number") && (isFinite(data)))) && (typeof data !== "string")){
validate30.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema17.type},message:"must be number,string"}];
return false;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern4.test(data)){
validate30.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""}];
return false;
}
}
}
validate30.errors = vErrors;
return errors === 0;
}


function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate30(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
validate29.errors = vErrors;
return errors === 0;
}

const schema18 = {"type":["number","string"],"exclusiveMinimum":0,"pattern":"^(?=.*[1-9])[0-9]+(\\.[0-9]+)?$"};
const pattern5 = /* @__PURE__ */ new RegExp("^(?=.*[1-9])[0-9]+(\\.[0-9]+)?$", "u");

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if((!((typeof data == "number") && (isFinite(data)))) && (typeof data !== "string")){
validate34.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema18.type},message:"must be number,string"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data <= 0 || isNaN(data)){
validate34.errors = [{instancePath,schemaPath:"#/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"}];
return false;
}
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern5.test(data)){
validate34.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^(?=.*[1-9])[0-9]+(\\.[0-9]+)?$"+"\""}];
return false;
}
}
}
}
validate34.errors = vErrors;
return errors === 0;
}


function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate30(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
validate37.errors = vErrors;
return errors === 0;
}

const pattern6 = /* @__PURE__ */ new RegExp("^[0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2}$", "u");

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern6.test(data)){
validate41.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2}$"+"\""}];
return false;
}
}
else {
validate41.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate41.errors = vErrors;
return errors === 0;
}


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
validate25.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema14.type},message:"must be object,null"}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.invoicePaymentId !== undefined){
const _errs1 = errors;
if(!(validate26(data.invoicePaymentId, {instancePath:instancePath+"/invoicePaymentId",parentData:data,parentDataProperty:"invoicePaymentId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.InvoicePaymentId !== undefined){
const _errs2 = errors;
if(!(validate26(data.InvoicePaymentId, {instancePath:instancePath+"/InvoicePaymentId",parentData:data,parentDataProperty:"InvoicePaymentId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.balance !== undefined){
const _errs3 = errors;
if(!(validate29(data.balance, {instancePath:instancePath+"/balance",parentData:data,parentDataProperty:"balance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.Balance !== undefined){
const _errs4 = errors;
if(!(validate29(data.Balance, {instancePath:instancePath+"/Balance",parentData:data,parentDataProperty:"Balance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paymentAmount !== undefined){
const _errs5 = errors;
if(!(validate34(data.paymentAmount, {instancePath:instancePath+"/paymentAmount",parentData:data,parentDataProperty:"paymentAmount",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.PaymentAmount !== undefined){
const _errs6 = errors;
if(!(validate34(data.PaymentAmount, {instancePath:instancePath+"/PaymentAmount",parentData:data,parentDataProperty:"PaymentAmount",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.profit !== undefined){
const _errs7 = errors;
if(!(validate37(data.profit, {instancePath:instancePath+"/profit",parentData:data,parentDataProperty:"profit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.Profit !== undefined){
const _errs8 = errors;
if(!(validate37(data.Profit, {instancePath:instancePath+"/Profit",parentData:data,parentDataProperty:"Profit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paymentDate !== undefined){
const _errs9 = errors;
if(!(validate41(data.paymentDate, {instancePath:instancePath+"/paymentDate",parentData:data,parentDataProperty:"paymentDate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.PaymentDate !== undefined){
const _errs10 = errors;
if(!(validate41(data.PaymentDate, {instancePath:instancePath+"/PaymentDate",parentData:data,parentDataProperty:"PaymentDate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if((data.invoicePaymentId === undefined) && (data.InvoicePaymentId === undefined)){
validate25.errors = [{instancePath,schemaPath:"#/requiresOneOf",keyword:"requiresOneOf",params:{missingProperty: "invoicePaymentId", rivals: "InvoicePaymentId"},message:"must have one of several properties"}];
return false;
}
else {
if((data.balance === undefined) && (data.Balance === undefined)){
validate25.errors = [{instancePath,schemaPath:"#/requiresOneOf",keyword:"requiresOneOf",params:{missingProperty: "balance", rivals: "Balance"},message:"must have one of several properties"}];
return false;
}
else {
if((data.paymentAmount === undefined) && (data.PaymentAmount === undefined)){
validate25.errors = [{instancePath,schemaPath:"#/requiresOneOf",keyword:"requiresOneOf",params:{missingProperty: "paymentAmount", rivals: "PaymentAmount"},message:"must have one of several properties"}];
return false;
}
else {
if((data.profit === undefined) && (data.Profit === undefined)){
validate25.errors = [{instancePath,schemaPath:"#/requiresOneOf",keyword:"requiresOneOf",params:{missingProperty: "profit", rivals: "Profit"},message:"must have one of several properties"}];
return false;
}
else {
if((data.paymentDate === undefined) && (data.PaymentDate === undefined)){
validate25.errors = [{instancePath,schemaPath:"#/requiresOneOf",keyword:"requiresOneOf",params:{missingProperty: "paymentDate", rivals: "PaymentDate"},message:"must have one of several properties"}];
return false;
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
validate25.errors = vErrors;
return errors === 0;
}


function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate14(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.payofinPaymentDetails !== undefined){
const _errs3 = errors;
if(!(validate25(data.payofinPaymentDetails, {instancePath:instancePath+"/payofinPaymentDetails",parentData:data,parentDataProperty:"payofinPaymentDetails",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.PayofinPaymentDetails !== undefined){
const _errs4 = errors;
if(!(validate25(data.PayofinPaymentDetails, {instancePath:instancePath+"/PayofinPaymentDetails",parentData:data,parentDataProperty:"PayofinPaymentDetails",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate13.errors = [{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate13.errors = vErrors;
return errors === 0;
}

const collectInvoice_401 = validate46;

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.result === undefined) && (missing0 = "result")) || ((data.resultCode === undefined) && (missing0 = "resultCode"))) || ((data.resultMessage === undefined) && (missing0 = "resultMessage"))){
validate46.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.result !== undefined){
let data0 = data.result;
const _errs1 = errors;
if(typeof data0 !== "boolean"){
validate46.errors = [{instancePath:instancePath+"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
if(false !== data0){
validate46.errors = [{instancePath:instancePath+"/result",schemaPath:"#/properties/result/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.resultCode !== undefined){
const _errs3 = errors;
if(!(validate18(data.resultCode, {instancePath:instancePath+"/resultCode",parentData:data,parentDataProperty:"resultCode",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.resultMessage !== undefined){
const _errs4 = errors;
if(!(validate21(data.resultMessage, {instancePath:instancePath+"/resultMessage",parentData:data,parentDataProperty:"resultMessage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate46.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate46.errors = vErrors;
return errors === 0;
}

const collectInvoice_429_part0 = validate49;

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate49.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
validate49.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
validate49.errors = vErrors;
return errors === 0;
}

const queryInvoices_200 = validate50;
const schema23 = {"allOf":[{"$ref":"spec:response/Envelope"},{"type":"object","properties":{"invoiceList":{"type":["array","null"],"items":{"$ref":"spec:response/OpenInvoice"}},"InvoiceList":{"type":["array","null"],"items":{"$ref":"spec:response/OpenInvoice"}}}}]};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate53.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
validate53.errors = vErrors;
return errors === 0;
}


function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate30(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
validate56.errors = vErrors;
return errors === 0;
}


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate30(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
validate60.errors = vErrors;
return errors === 0;
}


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.invoiceQueryId !== undefined){
let data0 = data.invoiceQueryId;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate52.errors = [{instancePath:instancePath+"/invoiceQueryId",schemaPath:"#/properties/invoiceQueryId/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.InvoiceQueryId !== undefined){
let data1 = data.InvoiceQueryId;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate52.errors = [{instancePath:instancePath+"/InvoiceQueryId",schemaPath:"#/properties/InvoiceQueryId/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subscriberNo !== undefined){
const _errs5 = errors;
if(typeof data.subscriberNo !== "string"){
validate52.errors = [{instancePath:instancePath+"/subscriberNo",schemaPath:"#/properties/subscriberNo/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.SubscriberNo !== undefined){
const _errs7 = errors;
if(typeof data.SubscriberNo !== "string"){
validate52.errors = [{instancePath:instancePath+"/SubscriberNo",schemaPath:"#/properties/SubscriberNo/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customerName !== undefined){
const _errs9 = errors;
if(typeof data.customerName !== "string"){
validate52.errors = [{instancePath:instancePath+"/customerName",schemaPath:"#/properties/customerName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.CustomerName !== undefined){
const _errs11 = errors;
if(typeof data.CustomerName !== "string"){
validate52.errors = [{instancePath:instancePath+"/CustomerName",schemaPath:"#/properties/CustomerName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.invoiceNo !== undefined){
const _errs13 = errors;
if(typeof data.invoiceNo !== "string"){
validate52.errors = [{instancePath:instancePath+"/invoiceNo",schemaPath:"#/properties/invoiceNo/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.InvoiceNo !== undefined){
const _errs15 = errors;
if(typeof data.InvoiceNo !== "string"){
validate52.errors = [{instancePath:instancePath+"/InvoiceNo",schemaPath:"#/properties/InvoiceNo/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expDate !== undefined){
const _errs17 = errors;
if(!(validate53(data.expDate, {instancePath:instancePath+"/expDate",parentData:data,parentDataProperty:"expDate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ExpDate !== undefined){
const _errs18 = errors;
if(!(validate53(data.ExpDate, {instancePath:instancePath+"/ExpDate",parentData:data,parentDataProperty:"ExpDate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.invoiceAmount !== undefined){
const _errs19 = errors;
if(!(validate56(data.invoiceAmount, {instancePath:instancePath+"/invoiceAmount",parentData:data,parentDataProperty:"invoiceAmount",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.InvoiceAmount !== undefined){
const _errs20 = errors;
if(!(validate56(data.InvoiceAmount, {instancePath:instancePath+"/InvoiceAmount",parentData:data,parentDataProperty:"InvoiceAmount",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.merchantProfit !== undefined){
const _errs21 = errors;
if(!(validate60(data.merchantProfit, {instancePath:instancePath+"/merchantProfit",parentData:data,parentDataProperty:"merchantProfit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.MerchantProfit !== undefined){
const _errs22 = errors;
if(!(validate60(data.MerchantProfit, {instancePath:instancePath+"/MerchantProfit",parentData:data,parentDataProperty:"MerchantProfit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if((data.invoiceQueryId === undefined) && (data.InvoiceQueryId === undefined)){
validate52.errors = [{instancePath,schemaPath:"#/requiresOneOf",keyword:"requiresOneOf",params:{missingProperty: "invoiceQueryId", rivals: "InvoiceQueryId"},message:"must have one of several properties"}];
return false;
}
else {
if((data.subscriberNo === undefined) && (data.SubscriberNo === undefined)){
validate52.errors = [{instancePath,schemaPath:"#/requiresOneOf",keyword:"requiresOneOf",params:{missingProperty: "subscriberNo", rivals: "SubscriberNo"},message:"must have one of several properties"}];
return false;
}
else {
if((data.customerName === undefined) && (data.CustomerName === undefined)){
validate52.errors = [{instancePath,schemaPath:"#/requiresOneOf",keyword:"requiresOneOf",params:{missingProperty: "customerName", rivals: "CustomerName"},message:"must have one of several properties"}];
return false;
}
else {
if((data.invoiceNo === undefined) && (data.InvoiceNo === undefined)){
validate52.errors = [{instancePath,schemaPath:"#/requiresOneOf",keyword:"requiresOneOf",params:{missingProperty: "invoiceNo", rivals: "InvoiceNo"},message:"must have one of several properties"}];
return false;
}
else {
if((data.expDate === undefined) && (data.ExpDate === undefined)){
validate52.errors = [{instancePath,schemaPath:"#/requiresOneOf",keyword:"requiresOneOf",params:{missingProperty: "expDate", rivals: "ExpDate"},message:"must have one of several properties"}];
return false;
}
else {
if((data.invoiceAmount === undefined) && (data.InvoiceAmount === undefined)){
validate52.errors = [{instancePath,schemaPath:"#/requiresOneOf",keyword:"requiresOneOf",params:{missingProperty: "invoiceAmount", rivals: "InvoiceAmount"},message:"must have one of several properties"}];
return false;
}
else {
if((data.merchantProfit === undefined) && (data.MerchantProfit === undefined)){
validate52.errors = [{instancePath,schemaPath:"#/requiresOneOf",keyword:"requiresOneOf",params:{missingProperty: "merchantProfit", rivals: "MerchantProfit"},message:"must have one of several properties"}];
return false;
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
else {
validate52.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}


function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate14(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.invoiceList !== undefined){
let data0 = data.invoiceList;
const _errs3 = errors;
if((!(Array.isArray(data0))) && (data0 !== null)){
validate50.errors = [{instancePath:instancePath+"/invoiceList",schemaPath:"#/allOf/1/properties/invoiceList/type",keyword:"type",params:{type: schema23.allOf[1].properties.invoiceList.type},message:"must be array,null"}];
return false;
}
if(errors === _errs3){
if(Array.isArray(data0)){
var valid2 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate52(data0[i0], {instancePath:instancePath+"/invoiceList/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var valid2 = _errs5 === errors;
if(!valid2){
break;
}
}
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.InvoiceList !== undefined){
let data2 = data.InvoiceList;
const _errs6 = errors;
if((!(Array.isArray(data2))) && (data2 !== null)){
validate50.errors = [{instancePath:instancePath+"/InvoiceList",schemaPath:"#/allOf/1/properties/InvoiceList/type",keyword:"type",params:{type: schema23.allOf[1].properties.InvoiceList.type},message:"must be array,null"}];
return false;
}
if(errors === _errs6){
if(Array.isArray(data2)){
var valid3 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs8 = errors;
if(!(validate52(data2[i1], {instancePath:instancePath+"/InvoiceList/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var valid3 = _errs8 === errors;
if(!valid3){
break;
}
}
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate50.errors = [{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate50.errors = vErrors;
return errors === 0;
}

const listCollections_200 = validate66;
const schema28 = {"allOf":[{"$ref":"spec:response/Envelope"},{"type":"object","properties":{"invoiceList":{"type":["array","null"],"items":{"$ref":"spec:response/CollectionRecord"}},"InvoiceList":{"type":["array","null"],"items":{"$ref":"spec:response/CollectionRecord"}}}}]};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate79.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
validate79.errors = vErrors;
return errors === 0;
}


function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.invoicePaymentId !== undefined){
const _errs1 = errors;
if(!(validate26(data.invoicePaymentId, {instancePath:instancePath+"/invoicePaymentId",parentData:data,parentDataProperty:"invoicePaymentId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.InvoicePaymentId !== undefined){
const _errs2 = errors;
if(!(validate26(data.InvoicePaymentId, {instancePath:instancePath+"/InvoicePaymentId",parentData:data,parentDataProperty:"InvoicePaymentId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.invoiceType !== undefined){
const _errs3 = errors;
if(typeof data.invoiceType !== "string"){
validate68.errors = [{instancePath:instancePath+"/invoiceType",schemaPath:"#/properties/invoiceType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.InvoiceType !== undefined){
const _errs5 = errors;
if(typeof data.InvoiceType !== "string"){
validate68.errors = [{instancePath:instancePath+"/InvoiceType",schemaPath:"#/properties/InvoiceType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sootName !== undefined){
const _errs7 = errors;
if(typeof data.sootName !== "string"){
validate68.errors = [{instancePath:instancePath+"/sootName",schemaPath:"#/properties/sootName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.SootName !== undefined){
const _errs9 = errors;
if(typeof data.SootName !== "string"){
validate68.errors = [{instancePath:instancePath+"/SootName",schemaPath:"#/properties/SootName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subscriberNo !== undefined){
const _errs11 = errors;
if(typeof data.subscriberNo !== "string"){
validate68.errors = [{instancePath:instancePath+"/subscriberNo",schemaPath:"#/properties/subscriberNo/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.SubscriberNo !== undefined){
const _errs13 = errors;
if(typeof data.SubscriberNo !== "string"){
validate68.errors = [{instancePath:instancePath+"/SubscriberNo",schemaPath:"#/properties/SubscriberNo/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customerName !== undefined){
const _errs15 = errors;
if(typeof data.customerName !== "string"){
validate68.errors = [{instancePath:instancePath+"/customerName",schemaPath:"#/properties/customerName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.CustomerName !== undefined){
const _errs17 = errors;
if(typeof data.CustomerName !== "string"){
validate68.errors = [{instancePath:instancePath+"/CustomerName",schemaPath:"#/properties/CustomerName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.invoiceNo !== undefined){
const _errs19 = errors;
if(typeof data.invoiceNo !== "string"){
validate68.errors = [{instancePath:instancePath+"/invoiceNo",schemaPath:"#/properties/invoiceNo/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.InvoiceNo !== undefined){
const _errs21 = errors;
if(typeof data.InvoiceNo !== "string"){
validate68.errors = [{instancePath:instancePath+"/InvoiceNo",schemaPath:"#/properties/InvoiceNo/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expDate !== undefined){
const _errs23 = errors;
if(!(validate53(data.expDate, {instancePath:instancePath+"/expDate",parentData:data,parentDataProperty:"expDate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ExpDate !== undefined){
const _errs24 = errors;
if(!(validate53(data.ExpDate, {instancePath:instancePath+"/ExpDate",parentData:data,parentDataProperty:"ExpDate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.invoiceAmount !== undefined){
const _errs25 = errors;
if(!(validate56(data.invoiceAmount, {instancePath:instancePath+"/invoiceAmount",parentData:data,parentDataProperty:"invoiceAmount",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.InvoiceAmount !== undefined){
const _errs26 = errors;
if(!(validate56(data.InvoiceAmount, {instancePath:instancePath+"/InvoiceAmount",parentData:data,parentDataProperty:"InvoiceAmount",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.profit !== undefined){
const _errs27 = errors;
if(!(validate37(data.profit, {instancePath:instancePath+"/profit",parentData:data,parentDataProperty:"profit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.Profit !== undefined){
const _errs28 = errors;
if(!(validate37(data.Profit, {instancePath:instancePath+"/Profit",parentData:data,parentDataProperty:"Profit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paymentDate !== undefined){
const _errs29 = errors;
if(!(validate41(data.paymentDate, {instancePath:instancePath+"/paymentDate",parentData:data,parentDataProperty:"paymentDate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.PaymentDate !== undefined){
const _errs30 = errors;
if(!(validate41(data.PaymentDate, {instancePath:instancePath+"/PaymentDate",parentData:data,parentDataProperty:"PaymentDate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
const _errs31 = errors;
if(!(validate79(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.Status !== undefined){
const _errs32 = errors;
if(!(validate79(data.Status, {instancePath:instancePath+"/Status",parentData:data,parentDataProperty:"Status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if((data.invoicePaymentId === undefined) && (data.InvoicePaymentId === undefined)){
validate68.errors = [{instancePath,schemaPath:"#/requiresOneOf",keyword:"requiresOneOf",params:{missingProperty: "invoicePaymentId", rivals: "InvoicePaymentId"},message:"must have one of several properties"}];
return false;
}
else {
if((data.invoiceType === undefined) && (data.InvoiceType === undefined)){
validate68.errors = [{instancePath,schemaPath:"#/requiresOneOf",keyword:"requiresOneOf",params:{missingProperty: "invoiceType", rivals: "InvoiceType"},message:"must have one of several properties"}];
return false;
}
else {
if((data.sootName === undefined) && (data.SootName === undefined)){
validate68.errors = [{instancePath,schemaPath:"#/requiresOneOf",keyword:"requiresOneOf",params:{missingProperty: "sootName", rivals: "SootName"},message:"must have one of several properties"}];
return false;
}
else {
if((data.subscriberNo === undefined) && (data.SubscriberNo === undefined)){
validate68.errors = [{instancePath,schemaPath:"#/requiresOneOf",keyword:"requiresOneOf",params:{missingProperty: "subscriberNo", rivals: "SubscriberNo"},message:"must have one of several properties"}];
return false;
}
else {
if((data.customerName === undefined) && (data.CustomerName === undefined)){
validate68.errors = [{instancePath,schemaPath:"#/requiresOneOf",keyword:"requiresOneOf",params:{missingProperty: "customerName", rivals: "CustomerName"},message:"must have one of several properties"}];
return false;
}
else {
if((data.invoiceNo === undefined) && (data.InvoiceNo === undefined)){
validate68.errors = [{instancePath,schemaPath:"#/requiresOneOf",keyword:"requiresOneOf",params:{missingProperty: "invoiceNo", rivals: "InvoiceNo"},message:"must have one of several properties"}];
return false;
}
else {
if((data.expDate === undefined) && (data.ExpDate === undefined)){
validate68.errors = [{instancePath,schemaPath:"#/requiresOneOf",keyword:"requiresOneOf",params:{missingProperty: "expDate", rivals: "ExpDate"},message:"must have one of several properties"}];
return false;
}
else {
if((data.invoiceAmount === undefined) && (data.InvoiceAmount === undefined)){
validate68.errors = [{instancePath,schemaPath:"#/requiresOneOf",keyword:"requiresOneOf",params:{missingProperty: "invoiceAmount", rivals: "InvoiceAmount"},message:"must have one of several properties"}];
return false;
}
else {
if((data.profit === undefined) && (data.Profit === undefined)){
validate68.errors = [{instancePath,schemaPath:"#/requiresOneOf",keyword:"requiresOneOf",params:{missingProperty: "profit", rivals: "Profit"},message:"must have one of several properties"}];
return false;
}
else {
if((data.paymentDate === undefined) && (data.PaymentDate === undefined)){
validate68.errors = [{instancePath,schemaPath:"#/requiresOneOf",keyword:"requiresOneOf",params:{missingProperty: "paymentDate", rivals: "PaymentDate"},message:"must have one of several properties"}];
return false;
}
else {
if((data.status === undefined) && (data.Status === undefined)){
validate68.errors = [{instancePath,schemaPath:"#/requiresOneOf",keyword:"requiresOneOf",params:{missingProperty: "status", rivals: "Status"},message:"must have one of several properties"}];
return false;
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
else {
validate68.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate68.errors = vErrors;
return errors === 0;
}


function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate14(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.invoiceList !== undefined){
let data0 = data.invoiceList;
const _errs3 = errors;
if((!(Array.isArray(data0))) && (data0 !== null)){
validate66.errors = [{instancePath:instancePath+"/invoiceList",schemaPath:"#/allOf/1/properties/invoiceList/type",keyword:"type",params:{type: schema28.allOf[1].properties.invoiceList.type},message:"must be array,null"}];
return false;
}
if(errors === _errs3){
if(Array.isArray(data0)){
var valid2 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate68(data0[i0], {instancePath:instancePath+"/invoiceList/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid2 = _errs5 === errors;
if(!valid2){
break;
}
}
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.InvoiceList !== undefined){
let data2 = data.InvoiceList;
const _errs6 = errors;
if((!(Array.isArray(data2))) && (data2 !== null)){
validate66.errors = [{instancePath:instancePath+"/InvoiceList",schemaPath:"#/allOf/1/properties/InvoiceList/type",keyword:"type",params:{type: schema28.allOf[1].properties.InvoiceList.type},message:"must be array,null"}];
return false;
}
if(errors === _errs6){
if(Array.isArray(data2)){
var valid3 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs8 = errors;
if(!(validate68(data2[i1], {instancePath:instancePath+"/InvoiceList/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid3 = _errs8 === errors;
if(!valid3){
break;
}
}
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate66.errors = [{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate66.errors = vErrors;
return errors === 0;
}

const checkCollection_200 = validate84;

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate14(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.invoiceDetail !== undefined){
let data0 = data.invoiceDetail;
const _errs3 = errors;
const _errs4 = errors;
let valid2 = false;
let passing0 = null;
const _errs5 = errors;
if(!(validate68(data0, {instancePath:instancePath+"/invoiceDetail",parentData:data,parentDataProperty:"invoiceDetail",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs6 = errors;
if(data0 !== null){
const err0 = {instancePath:instancePath+"/invoiceDetail",schemaPath:"#/allOf/1/properties/invoiceDetail/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs6 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
const err1 = {instancePath:instancePath+"/invoiceDetail",schemaPath:"#/allOf/1/properties/invoiceDetail/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate84.errors = vErrors;
return false;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.InvoiceDetail !== undefined){
let data1 = data.InvoiceDetail;
const _errs8 = errors;
const _errs9 = errors;
let valid3 = false;
let passing1 = null;
const _errs10 = errors;
if(!(validate68(data1, {instancePath:instancePath+"/InvoiceDetail",parentData:data,parentDataProperty:"InvoiceDetail",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var _valid1 = _errs10 === errors;
if(_valid1){
valid3 = true;
passing1 = 0;
}
const _errs11 = errors;
if(data1 !== null){
const err2 = {instancePath:instancePath+"/InvoiceDetail",schemaPath:"#/allOf/1/properties/InvoiceDetail/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs11 === errors;
if(_valid1 && valid3){
valid3 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid3 = true;
passing1 = 1;
}
}
if(!valid3){
const err3 = {instancePath:instancePath+"/InvoiceDetail",schemaPath:"#/allOf/1/properties/InvoiceDetail/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate84.errors = vErrors;
return false;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate84.errors = [{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate84.errors = vErrors;
return errors === 0;
}

const listInstitutions_200 = validate88;
const schema32 = {"allOf":[{"$ref":"spec:response/Envelope"},{"type":"object","properties":{"sootList":{"type":["array","null"],"items":{"$ref":"spec:response/Institution"}},"SootList":{"type":["array","null"],"items":{"$ref":"spec:response/Institution"}}}}]};
const schema34 = {"type":["integer","string"]};

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
validate91.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema34.type},message:"must be integer,string"}];
return false;
}
validate91.errors = vErrors;
return errors === 0;
}


function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title !== undefined){
const _errs1 = errors;
if(typeof data.title !== "string"){
validate95.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.Title !== undefined){
const _errs3 = errors;
if(typeof data.Title !== "string"){
validate95.errors = [{instancePath:instancePath+"/Title",schemaPath:"#/properties/Title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
const _errs5 = errors;
if(typeof data.description !== "string"){
validate95.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.Description !== undefined){
const _errs7 = errors;
if(typeof data.Description !== "string"){
validate95.errors = [{instancePath:instancePath+"/Description",schemaPath:"#/properties/Description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mask !== undefined){
const _errs9 = errors;
if(typeof data.mask !== "string"){
validate95.errors = [{instancePath:instancePath+"/mask",schemaPath:"#/properties/mask/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.Mask !== undefined){
const _errs11 = errors;
if(typeof data.Mask !== "string"){
validate95.errors = [{instancePath:instancePath+"/Mask",schemaPath:"#/properties/Mask/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.required !== undefined){
const _errs13 = errors;
if(typeof data.required !== "boolean"){
validate95.errors = [{instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.Required !== undefined){
const _errs15 = errors;
if(typeof data.Required !== "boolean"){
validate95.errors = [{instancePath:instancePath+"/Required",schemaPath:"#/properties/Required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.additionalNoRequired !== undefined){
const _errs17 = errors;
if(typeof data.additionalNoRequired !== "boolean"){
validate95.errors = [{instancePath:instancePath+"/additionalNoRequired",schemaPath:"#/properties/additionalNoRequired/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.AdditionalNoRequired !== undefined){
const _errs19 = errors;
if(typeof data.AdditionalNoRequired !== "boolean"){
validate95.errors = [{instancePath:instancePath+"/AdditionalNoRequired",schemaPath:"#/properties/AdditionalNoRequired/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.partialAmount !== undefined){
const _errs21 = errors;
if(typeof data.partialAmount !== "boolean"){
validate95.errors = [{instancePath:instancePath+"/partialAmount",schemaPath:"#/properties/partialAmount/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.PartialAmount !== undefined){
const _errs23 = errors;
if(typeof data.PartialAmount !== "boolean"){
validate95.errors = [{instancePath:instancePath+"/PartialAmount",schemaPath:"#/properties/PartialAmount/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
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
else {
validate95.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate95.errors = vErrors;
return errors === 0;
}


function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate95(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data)){
var valid1 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate95(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err1 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate94.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate94.errors = vErrors;
return errors === 0;
}


function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sootCode !== undefined){
const _errs1 = errors;
if(!(validate91(data.sootCode, {instancePath:instancePath+"/sootCode",parentData:data,parentDataProperty:"sootCode",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.SootCode !== undefined){
const _errs2 = errors;
if(!(validate91(data.SootCode, {instancePath:instancePath+"/SootCode",parentData:data,parentDataProperty:"SootCode",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sootName !== undefined){
const _errs3 = errors;
if(typeof data.sootName !== "string"){
validate90.errors = [{instancePath:instancePath+"/sootName",schemaPath:"#/properties/sootName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.SootName !== undefined){
const _errs5 = errors;
if(typeof data.SootName !== "string"){
validate90.errors = [{instancePath:instancePath+"/SootName",schemaPath:"#/properties/SootName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.invoiceType !== undefined){
const _errs7 = errors;
if(typeof data.invoiceType !== "string"){
validate90.errors = [{instancePath:instancePath+"/invoiceType",schemaPath:"#/properties/invoiceType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.InvoiceType !== undefined){
const _errs9 = errors;
if(typeof data.InvoiceType !== "string"){
validate90.errors = [{instancePath:instancePath+"/InvoiceType",schemaPath:"#/properties/InvoiceType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
const _errs11 = errors;
if(typeof data.description !== "string"){
validate90.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.Description !== undefined){
const _errs13 = errors;
if(typeof data.Description !== "string"){
validate90.errors = [{instancePath:instancePath+"/Description",schemaPath:"#/properties/Description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fields !== undefined){
const _errs15 = errors;
if(!(validate94(data.fields, {instancePath:instancePath+"/fields",parentData:data,parentDataProperty:"fields",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.Fields !== undefined){
const _errs16 = errors;
if(!(validate94(data.Fields, {instancePath:instancePath+"/Fields",parentData:data,parentDataProperty:"Fields",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if((data.sootCode === undefined) && (data.SootCode === undefined)){
validate90.errors = [{instancePath,schemaPath:"#/requiresOneOf",keyword:"requiresOneOf",params:{missingProperty: "sootCode", rivals: "SootCode"},message:"must have one of several properties"}];
return false;
}
else {
if((data.sootName === undefined) && (data.SootName === undefined)){
validate90.errors = [{instancePath,schemaPath:"#/requiresOneOf",keyword:"requiresOneOf",params:{missingProperty: "sootName", rivals: "SootName"},message:"must have one of several properties"}];
return false;
}
else {
if((data.invoiceType === undefined) && (data.InvoiceType === undefined)){
validate90.errors = [{instancePath,schemaPath:"#/requiresOneOf",keyword:"requiresOneOf",params:{missingProperty: "invoiceType", rivals: "InvoiceType"},message:"must have one of several properties"}];
return false;
}
else {
if((data.description === undefined) && (data.Description === undefined)){
validate90.errors = [{instancePath,schemaPath:"#/requiresOneOf",keyword:"requiresOneOf",params:{missingProperty: "description", rivals: "Description"},message:"must have one of several properties"}];
return false;
}
else {
if((data.fields === undefined) && (data.Fields === undefined)){
validate90.errors = [{instancePath,schemaPath:"#/requiresOneOf",keyword:"requiresOneOf",params:{missingProperty: "fields", rivals: "Fields"},message:"must have one of several properties"}];
return false;
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
else {
validate90.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate90.errors = vErrors;
return errors === 0;
}


function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate14(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sootList !== undefined){
let data0 = data.sootList;
const _errs3 = errors;
if((!(Array.isArray(data0))) && (data0 !== null)){
validate88.errors = [{instancePath:instancePath+"/sootList",schemaPath:"#/allOf/1/properties/sootList/type",keyword:"type",params:{type: schema32.allOf[1].properties.sootList.type},message:"must be array,null"}];
return false;
}
if(errors === _errs3){
if(Array.isArray(data0)){
var valid2 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate90(data0[i0], {instancePath:instancePath+"/sootList/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
var valid2 = _errs5 === errors;
if(!valid2){
break;
}
}
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.SootList !== undefined){
let data2 = data.SootList;
const _errs6 = errors;
if((!(Array.isArray(data2))) && (data2 !== null)){
validate88.errors = [{instancePath:instancePath+"/SootList",schemaPath:"#/allOf/1/properties/SootList/type",keyword:"type",params:{type: schema32.allOf[1].properties.SootList.type},message:"must be array,null"}];
return false;
}
if(errors === _errs6){
if(Array.isArray(data2)){
var valid3 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs8 = errors;
if(!(validate90(data2[i1], {instancePath:instancePath+"/SootList/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
var valid3 = _errs8 === errors;
if(!valid3){
break;
}
}
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate88.errors = [{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate88.errors = vErrors;
return errors === 0;
}

const collectInvoice_403 = collectInvoice_401;
const collectInvoice_429 = collectInvoice_401;
const collectInvoice_5XX = collectInvoice_401;
const collectInvoice_success = collectInvoice_200;
const queryInvoices_401 = collectInvoice_401;
const queryInvoices_403 = collectInvoice_401;
const queryInvoices_429 = collectInvoice_401;
const queryInvoices_5XX = collectInvoice_401;
const queryInvoices_429_part0 = collectInvoice_429_part0;
const queryInvoices_success = queryInvoices_200;
const listCollections_401 = collectInvoice_401;
const listCollections_403 = collectInvoice_401;
const listCollections_429 = collectInvoice_401;
const listCollections_5XX = collectInvoice_401;
const listCollections_429_part0 = collectInvoice_429_part0;
const listCollections_success = listCollections_200;
const checkCollection_401 = collectInvoice_401;
const checkCollection_403 = collectInvoice_401;
const checkCollection_429 = collectInvoice_401;
const checkCollection_5XX = collectInvoice_401;
const checkCollection_429_part0 = collectInvoice_429_part0;
const checkCollection_success = checkCollection_200;
const listInstitutions_401 = collectInvoice_401;
const listInstitutions_403 = collectInvoice_401;
const listInstitutions_429 = collectInvoice_401;
const listInstitutions_5XX = collectInvoice_401;
const listInstitutions_429_part0 = collectInvoice_429_part0;
const listInstitutions_success = listInstitutions_200;
export const client = {
  collectInvoice: { request: collectInvoice_request, response: collectInvoice_success },
  queryInvoices: { request: queryInvoices_request, response: queryInvoices_success },
  listCollections: { request: listCollections_request, response: listCollections_success },
  checkCollection: { request: checkCollection_request, response: checkCollection_success },
  listInstitutions: { request: listInstitutions_request, response: listInstitutions_success },
};
export const server = {
  collectInvoice: { "200": collectInvoice_200, "401": collectInvoice_401, "403": collectInvoice_403, "429": collectInvoice_429, "5XX": collectInvoice_5XX, "429 retry-after": collectInvoice_429_part0 },
  queryInvoices: { "200": queryInvoices_200, "401": queryInvoices_401, "403": queryInvoices_403, "429": queryInvoices_429, "5XX": queryInvoices_5XX, "429 retry-after": queryInvoices_429_part0 },
  listCollections: { "200": listCollections_200, "401": listCollections_401, "403": listCollections_403, "429": listCollections_429, "5XX": listCollections_5XX, "429 retry-after": listCollections_429_part0 },
  checkCollection: { "200": checkCollection_200, "401": checkCollection_401, "403": checkCollection_403, "429": checkCollection_429, "5XX": checkCollection_5XX, "429 retry-after": checkCollection_429_part0 },
  listInstitutions: { "200": listInstitutions_200, "401": listInstitutions_401, "403": listInstitutions_403, "429": listInstitutions_429, "5XX": listInstitutions_5XX, "429 retry-after": listInstitutions_429_part0 },
};
