import CCrypto

/// SHA-256 of bytes that come piece by piece, by OpenSSL's libcrypto: the `Digest` of all of them without holding them.
package struct DigestStream: ~Copyable {
  private let context: OpaquePointer

  package init() {
    guard let context = EVP_MD_CTX_new(), EVP_DigestInit_ex(context, sha256, nil) == 1 else {
      preconditionFailure("libcrypto has no SHA-256")
    }
    self.context = context
  }

  deinit { EVP_MD_CTX_free(context) }

  /// Adds bytes behind those that came before.
  package mutating func append(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count > 0 else { return }
    guard EVP_DigestUpdate(context, bytes.baseAddress, bytes.count) == 1 else {
      preconditionFailure("libcrypto refused \(bytes.count) bytes")
    }
  }

  /// The digest of all bytes appended; ends the stream.
  package consuming func digest() -> Digest {
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(SHA256_DIGEST_LENGTH)) { output, count in
      guard EVP_DigestFinal_ex(context, output.baseAddress, nil) == 1 else {
        preconditionFailure("libcrypto lost its SHA-256")
      }
      count = Int(SHA256_DIGEST_LENGTH)
    }
    return Digest(bytes: bytes)
  }
}

/// Looked up once: for a short text that takes as long as its digest. Nothing changes it.
nonisolated(unsafe) private let sha256 = EVP_MD_fetch(nil, "SHA256", nil)
