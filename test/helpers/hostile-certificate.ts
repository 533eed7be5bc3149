/**
 * Test fixture: a key and a certificate for 127.0.0.1, signed by nobody but themselves. They protect nothing and are
 * trusted by nobody; made once with
 * `openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 36500 -subj /CN=127.0.0.1`.
 */
export const SELF_SIGNED = {
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg/Q1ryvIf/1gNAUp0
krXeBjrlp5jWwv3gv0RUv/1ije2hRANCAARZfLftb1Xu7TcFtqWLyd/1T25YKRDF
nUJjnUCK3R1IWxBc2g1iJol3i14VGxWgi8RPBpBQQRQpCcz/H6/+ZIGf
-----END PRIVATE KEY-----
`,
  cert: `-----BEGIN CERTIFICATE-----
MIIBkDCCATagAwIBAgIUKpSYtE1oyfrfVVZQLg4m1fjpZmMwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJMTI3LjAuMC4xMCAXDTI2MTEyMTExMDAxMVoYDzIxMjYxMDI4
MTEwMDExWjAUMRIwEAYDVQQDDAkxMjcuMC4wLjEwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAARZfLftb1Xu7TcFtqWLyd/1T25YKRDFnUJjnUCK3R1IWxBc2g1iJol3
i14VGxWgi8RPBpBQQRQpCcz/H6/+ZIGfo2QwYjAdBgNVHQ4EFgQUAYd7VYZoB/Vu
y6jXF0aUyYgrISgwHwYDVR0jBBgwFoAUAYd7VYZoB/Vuy6jXF0aUyYgrISgwDwYD
VR0TAQH/BAUwAwEB/zAPBgNVHREECDAGhwR/AAABMAoGCCqGSM49BAMCA0gAMEUC
IQC4p0qUsvBvbpoJ7SZM1jYup/XaLV3y14xvM9oh0CxpcgIgNWxYNjXxxNB1RznZ
enxo1zUzUgH+PRTRsctCa6/YCOM=
-----END CERTIFICATE-----
`,
};
