namespace Htx.Indicators.Cli;

/// <summary>Writes result files as a whole or not at all: beside their places first, and moved there when all are complete.</summary>
internal static class ResultFile
{
    /// <summary>Creates the folder of results, unless it is there.</summary>
    /// <exception cref="IOException">It cannot be created.</exception>
    public static void CreateFolder(string path)
    {
        try
        {
            Directory.CreateDirectory(path);
        }
        catch (Exception e) when (IsRefusal(e))
        {
            throw Unwritable(path, e);
        }
    }

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
        var streams = new List<Stream>();
        var current = paths[0];
        try
        {
            bool isKept;
            try
            {
                for (var i = 0; i < paths.Count; i++)
                {
                    current = paths[i];
                    streams.Add(new FileStream(unfinished[i], FileMode.Create, FileAccess.ReadWrite));
                }

                isKept = write(streams);
            }
            finally
            {
                streams.ForEach(stream => stream.Dispose());
            }

            foreach (var path in isKept ? paths.Where(File.Exists) : [])
            {
                current = path;
                RequireReplaceable(path);
            }

            for (var i = 0; isKept && i < paths.Count; i++)
            {
                current = paths[i];
                File.Move(unfinished[i], current, overwrite: true);
            }
        }
        catch (Exception e) when (IsRefusal(e))
        {
            throw Unwritable(current, e);
        }
        finally
        {
            Array.ForEach(unfinished[..streams.Count], File.Delete);
        }
    }

    /// <summary>Finds out before the first of several files is replaced that the last one is open in another program.</summary>
    private static void RequireReplaceable(string path) => new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None).Dispose();

    private static bool IsRefusal(Exception e) => e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    private static IOException Unwritable(string path, Exception e) => new(
        $"không ghi được “{path}”; kiểm tra thư mục, quyền ghi, chỗ trống trên ổ đĩa, và đóng tệp nếu đang mở trong chương trình khác "
        + "/ cannot be written; check the folder, the permission and the free space, and close the file where another program has it open.", e);
}
