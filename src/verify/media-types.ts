/** Any other is not printed: a header can say anything. */
export const COMMON_MEDIA_TYPES: readonly string[] = [
  "application/json",
  "application/problem+json",
  "application/vnd.api+json",
  "application/hal+json",
  "application/xml",
  "application/octet-stream",
  "application/x-www-form-urlencoded",
  "multipart/form-data",
  "text/html",
  "text/json",
  "text/plain",
  "text/xml",
];
