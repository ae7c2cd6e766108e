namespace Htx.Indicators.Rules;

/// <summary>The bytes of a file, or of one piece of a long one, under the name its diagnostics carry.</summary>
/// <param name="name">The name of the file.</param>
/// <param name="bytes">The bytes.</param>
/// <param name="start">Where the piece starts in the file: line and column, both from 1.</param>
/// <param name="index">The place of the piece in the array it stands in, from 0; null when it is not in one.</param>
internal sealed class SourceFile(string name, ReadOnlyMemory<byte> bytes, (int Line, int Column)? start = null, int? index = null)
{
    private const int BlockSize = 4 * 1024;

    /// <summary>What stands before each block; counted once, when the first place is asked for.</summary>
    private TextCount[]? before;

    /// <summary>The mark that some editors put before UTF-8.</summary>
    public static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public string Name { get; } = name;

    /// <summary>Whether it is one piece of a file.</summary>
    public bool IsPiece => start is not null;

    /// <summary>The array the piece stands in; null when it is not in one.</summary>
    public SourceNode? Array { get; } = index is null ? null : new(SourceKind.Array, 0, null, null, 0);

    /// <summary>The place of the piece in its array.</summary>
    public int Index { get; } = index ?? 0;

    /// <summary>The text in UTF-8, without a byte-order mark; a mark that is all there is of a piece stays, and is no JSON.</summary>
    public ReadOnlyMemory<byte> Bytes { get; } = bytes.Span.StartsWith(ByteOrderMark) && (start is null || bytes.Length > ByteOrderMark.Length) ? bytes[3..] : bytes;

    /// <summary>Reads at most <paramref name="limit"/> bytes and one more, whatever length the file claims.</summary>
    public static SourceFile? Open(string path, int limit, DefectList defects)
    {
        using var stream = OpenStream(path, defects);
        return stream is null ? null : Read(stream, path, limit, defects);
    }

    /// <summary>Reads the same of a stream under a name; null, with the defect added, when it fails.</summary>
    public static SourceFile? Read(Stream stream, string name, int limit, DefectList defects)
    {
        try
        {
            return new(name, ReadAll(stream, limit));
        }
        catch (IOException e)
        {
            defects.AddWhole(FormatDefects.Unreadable, WhyUnreadable(e));
            return null;
        }
    }

    /// <summary>Whether a file is there and claims a length, which a pipe and a device do not; of a link what it leads to counts.</summary>
    public static bool ClaimsLength(string path) => LengthOf(path) > 0;

    /// <summary>The length that a file claims, of a link that of what it leads to; 0 where it claims none, or is not there.</summary>
    public static long LengthOf(string path)
    {
        var file = new FileInfo(path);
        try
        {
            return (file.ResolveLinkTarget(returnFinalTarget: true) ?? file) is FileInfo { Exists: true } found ? found.Length : 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }

    /// <summary>Opens a file; null, with the defect added, when it cannot be.</summary>
    public static FileStream? OpenStream(string path, DefectList defects)
    {
        try
        {
            return new(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            defects.AddWhole(FormatDefects.Unreadable, WhyUnreadable(e));
            return null;
        }
    }

    /// <summary>Reads at most <paramref name="limit"/> bytes and one block more.</summary>
    public static ReadOnlyMemory<byte> ReadAll(Stream stream, int limit)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        int count;
        while (bytes.Length <= limit && (count = stream.Read(buffer)) > 0)
            bytes.Write(buffer, 0, count);
        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }

    /// <summary>The bytes behind a byte-order mark, if there is one.</summary>
    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) => bytes.StartsWith(ByteOrderMark) ? bytes[ByteOrderMark.Length..] : bytes;

    /// <summary>The line and the column, both from 1, of a byte; columns count UTF-16 units.</summary>
    public (int Line, int Column) Locate(int offset)
    {
        var count = CountBefore(Math.Min(offset, Bytes.Length));
        var line = count.Lines + 1;
        var column = count.Units - CountBefore(count.LineStart).Units + 1;
        if (start is not { } first)
            return (line, column);
        return (line + first.Line - 1, line == 1 ? column + first.Column - 1 : column);
    }

    /// <summary>Counts from the nearest block on: a file can be one line of megabytes with a thousand defects on it.</summary>
    private TextCount CountBefore(int offset)
    {
        before ??= CountBlocks();
        var block = offset / BlockSize;
        return before[block].Then(Bytes.Span[(block * BlockSize)..offset]);
    }

    private TextCount[] CountBlocks()
    {
        var counts = new TextCount[(Bytes.Length / BlockSize) + 1];
        for (var i = 1; i < counts.Length; i++)
            counts[i] = counts[i - 1].Then(Bytes.Span.Slice((i - 1) * BlockSize, BlockSize));
        return counts;
    }

    /// <summary>Why a file cannot be read when nothing more is known.</summary>
    public static Phrase ErrorWhileReading { get; } = new("lỗi khi đọc", "an error while reading");

    /// <summary>Why a pipe is not checked.</summary>
    public static Phrase IsPipe { get; } = new("là ống dẫn, chỉ đọc được một lần; hãy ghi ra tệp rồi kiểm tra tệp đó", "a pipe, which can be read only once; write it to a file and check that");

    /// <summary>Why a file cannot be read.</summary>
    public static Phrase WhyUnreadable(FileObstacle obstacle) => obstacle switch
    {
        FileObstacle.NotFound => new("không tìm thấy", "not found"),
        FileObstacle.NotPermitted => new("không có quyền đọc, hoặc là thư mục", "no permission, or a folder"),
        FileObstacle.NoSuchFolder => new("không có thư mục này", "there is no such folder"),
        FileObstacle.LeadsOutOfFolder => new("là liên kết dẫn ra ngoài thư mục", "a link that leads out of the folder"),
        _ => ErrorWhileReading,
    };

    private static Phrase WhyUnreadable(Exception e) => WhyUnreadable(e switch
    {
        FileNotFoundException or DirectoryNotFoundException => FileObstacle.NotFound,
        UnauthorizedAccessException => FileObstacle.NotPermitted,
        _ => FileObstacle.Unknown,
    });
}
