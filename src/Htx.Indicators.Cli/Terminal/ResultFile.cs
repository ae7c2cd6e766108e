namespace Htx.Indicators.Cli;

/// <summary>Writes result files as a whole or not at all: beside their places first, and moved there when all are complete.</summary>
internal static class ResultFile
{
    /// <summary>Writes a file, over one that is there.</summary>
    /// <exception cref="IOException">The file cannot be written; what was there stays.</exception>
    public static void Write(string path, Action<Stream> write) => WriteAll([path], streams =>
    {
        write(streams[0]);
        return true;
    });

    /// <summary>Writes several files, over those that are there.</summary>
    /// <param name="paths">The files.</param>
    /// <param name="write">Writes them, and says whether they are to be kept.</param>
    /// <exception cref="IOException">A file cannot be written; what was there stays.</exception>
    public static void WriteAll(IReadOnlyList<string> paths, Func<IReadOnlyList<Stream>, bool> write)
    {
        var unfinished = paths.Select(path => $"{path}.tmp").ToArray();
        try
        {
            var streams = new List<Stream>();
            bool isKept;
            try
            {
                foreach (var path in unfinished)
                    streams.Add(new FileStream(path, FileMode.Create, FileAccess.ReadWrite));
                isKept = write(streams);
            }
            finally
            {
                streams.ForEach(stream => stream.Dispose());
            }

            for (var i = 0; isKept && i < unfinished.Length; i++)
                File.Move(unfinished[i], paths[i], overwrite: true);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new IOException(e.Message, e);
        }
        finally
        {
            Array.ForEach(unfinished, File.Delete);
        }
    }
}
