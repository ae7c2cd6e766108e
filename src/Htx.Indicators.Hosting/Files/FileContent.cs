namespace Htx.Indicators.Hosting;

/// <summary>A file as it lies there: its bytes, or what keeps them from being read.</summary>
/// <param name="Name">Its name, without a folder.</param>
/// <param name="Bytes">Its bytes.</param>
/// <param name="Obstacle">What is in the way; null where there are bytes.</param>
internal sealed record FileContent(string Name, ReadOnlyMemory<byte> Bytes, FileObstacle? Obstacle)
{
    public static FileContent Of(string name, ReadOnlyMemory<byte> bytes) => new(name, bytes, null);

    public static FileContent Unreadable(string name, FileObstacle obstacle) => new(name, default, obstacle);

    /// <summary>Whether another reading found the same.</summary>
    public bool IsSameAs(FileContent other) => Obstacle == other.Obstacle && Bytes.Span.SequenceEqual(other.Bytes.Span);
}
