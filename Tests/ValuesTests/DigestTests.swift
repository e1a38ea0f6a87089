import Testing
import Values

/// SHA-256 against the examples of FIPS 180-4 (NIST, "Cryptographic standards and guidelines: example values").
@Suite struct Digests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
    (String(repeating: "a", count: 1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
  ])
  func `the published examples have their digests`(_ message: String, _ digest: String) {
    #expect(Digest(of: message).description == digest)
    #expect(Digest(of: Array(message.utf8)) == Digest(of: message))
  }

  @Test func `the word is the first eight bytes, little-endian`() {
    let digest = Digest(of: "abc")
    #expect(digest.bytes.count == 32)
    #expect(digest.word == 0xeacf_018f_bf16_78ba)
  }

  @Test func `a text's digest is that of its UTF-8`() {
    #expect(Digest(of: "é") == Digest(of: [0xC3, 0xA9] as [UInt8]))
    #expect(Digest(of: "é") != Digest(of: "e\u{301}"))
  }
}
