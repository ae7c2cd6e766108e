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
            if (string.IsNullOrWhiteSpace(path))
                throw new IOException();
            Directory.CreateDirectory(path);
        }
        catch (Exception e) when (IsRefusal(e))
        {
            throw Unwritable(path, e);
        }
    }

    /// <summary>Writes several files, over those that are there.</summary>
    /// <param name="paths">The files.</param>
    /// <param name="write">Writes them, and says whether they are to be kept.</param>
    /// <exception cref="IOException">A file cannot be written; what was there stays.</exception>
    public static void WriteAll(IReadOnlyList<string> paths, Func<IReadOnlyList<Stream>, bool> write)
    {
        // A name that nobody else has: neither a file of the user nor a link that somebody laid there is written over.
        var unfinished = paths.Select(path => $"{path}.{Path.GetRandomFileName()}.tmp").ToArray();
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
                    if (!CanBeReplaced(current))
                        throw new IOException();
                    streams.Add(new FileStream(unfinished[i], FileMode.CreateNew, FileAccess.ReadWrite));
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

    /// <summary>Whether a finished file can be moved here: not where a folder is, of which only the move would find out, and not over a device, which it would remove.</summary>
    private static bool CanBeReplaced(string path)
    {
        if (string.IsNullOrWhiteSpace(path))
            return false;
        var target = File.Exists(path) && File.ResolveLinkTarget(path, returnFinalTarget: true) is { } linked ? linked.FullName : Path.GetFullPath(path);
        return !Directory.Exists(path) && (OperatingSystem.IsWindows() || !target.StartsWith("/dev/", StringComparison.Ordinal) || target.StartsWith("/dev/shm/", StringComparison.Ordinal));
    }

    private static bool IsRefusal(Exception e) => e is IOException or UnauthorizedAccessException;

    private static IOException Unwritable(string path, Exception e) => new(
        $"không ghi được “{path}”; kiểm tra thư mục, quyền ghi, chỗ trống trên ổ đĩa, và đóng tệp nếu đang mở trong chương trình khác "
        + "/ cannot be written; check the folder, the permission and the free space, and close the file where another program has it open.", e);
}
