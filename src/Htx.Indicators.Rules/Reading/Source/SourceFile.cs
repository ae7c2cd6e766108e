using System.Text;

namespace Htx.Indicators.Rules;

/// <summary>The bytes of a file, under the name its diagnostics carry.</summary>
internal sealed class SourceFile(string name, ReadOnlyMemory<byte> bytes)
{
    private const int BlockSize = 64 * 1024;

    /// <summary>How many lines end before each block; counted once, when the first place is asked for.</summary>
    private int[]? linesBefore;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public string Name { get; } = name;

    /// <summary>The text in UTF-8, without a byte-order mark.</summary>
    public ReadOnlyMemory<byte> Bytes { get; } = bytes.Span.StartsWith(ByteOrderMark) ? bytes[3..] : bytes;

    /// <summary>Reads at most <paramref name="limit"/> bytes and one more, whatever length the file claims.</summary>
    public static SourceFile? Open(string path, int limit, DefectList defects)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            using var bytes = new MemoryStream();
            var buffer = new byte[64 * 1024];
            int count;
            while (bytes.Length <= limit && (count = stream.Read(buffer)) > 0)
                bytes.Write(buffer, 0, count);
            return new(path, bytes.ToArray());
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            defects.AddWhole(FormatDefects.Unreadable, WhyUnreadable(e));
            return null;
        }
    }

    /// <summary>The line and the column, both from 1, of a byte; columns count UTF-16 units.</summary>
    public (int Line, int Column) Locate(int offset)
    {
        var before = Bytes.Span[..Math.Min(offset, Bytes.Length)];
        var block = before.Length / BlockSize;
        linesBefore ??= CountLines();
        var line = linesBefore[block] + before[(block * BlockSize)..].Count((byte)'\n') + 1;
        var start = before.LastIndexOf((byte)'\n') + 1;
        return (line, Encoding.UTF8.GetCharCount(before[start..]) + 1);
    }

    private int[] CountLines()
    {
        var counts = new int[(Bytes.Length / BlockSize) + 1];
        for (var i = 1; i < counts.Length; i++)
            counts[i] = counts[i - 1] + Bytes.Span.Slice((i - 1) * BlockSize, BlockSize).Count((byte)'\n');
        return counts;
    }

    private static Phrase WhyUnreadable(Exception e) => e switch
    {
        FileNotFoundException or DirectoryNotFoundException => new("không tìm thấy", "not found"),
        UnauthorizedAccessException => new("không có quyền đọc, hoặc là thư mục", "no permission, or a folder"),
        _ => new("lỗi khi đọc", "an error while reading"),
    };
}
