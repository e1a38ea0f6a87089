import CCrypto

/// The C library that digests come from.
package enum CryptoLibrary {
  /// The version of libcrypto at run time, such as `OpenSSL 3.0.17 1 Jul 2025`.
  package static var version: String { String(cString: OpenSSL_version(OPENSSL_VERSION)) }
}
