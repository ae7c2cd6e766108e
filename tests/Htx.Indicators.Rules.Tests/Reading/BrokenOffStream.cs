namespace Htx.Indicators.Rules.Tests;

/// <summary>Fails where its bytes end, as a drive does that is pulled out.</summary>
internal sealed class BrokenOffStream(byte[] bytes) : MemoryStream(bytes)
{
    public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, count) is > 0 and var read ? read : throw new IOException();
}
