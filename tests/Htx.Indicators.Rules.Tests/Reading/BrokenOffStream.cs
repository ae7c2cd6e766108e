namespace Htx.Indicators.Rules.Tests;

/// <summary>Fails where its bytes end, as a drive does that is pulled out; gives so many bytes at a time.</summary>
internal sealed class BrokenOffStream(byte[] bytes, int chunk = int.MaxValue) : MemoryStream(bytes)
{
    public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, chunk)) is > 0 and var read ? read : throw new IOException();
}
