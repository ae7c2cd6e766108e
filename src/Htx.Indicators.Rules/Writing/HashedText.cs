using System.Buffers;
using System.Security.Cryptography;

namespace Htx.Indicators.Rules;

/// <summary>Takes a text piece by piece and keeps nothing of it but what its hash needs.</summary>
internal sealed class HashedText : IBufferWriter<byte>, IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private byte[] piece = new byte[16 * 1024];

    public void Advance(int count) => hash.AppendData(piece.AsSpan(0, count));

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (piece.Length < sizeHint)
            piece = new byte[sizeHint];
        return piece;
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>The SHA-256 of all that was taken: 64 small hexadecimal digits.</summary>
    public string Sha256() => Convert.ToHexStringLower(hash.GetCurrentHash());

    public void Dispose() => hash.Dispose();
}
