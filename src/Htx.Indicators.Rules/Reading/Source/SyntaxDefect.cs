using System.Text;
using System.Text.Json;

namespace Htx.Indicators.Rules;

/// <summary>Says where a text stops being JSON, what stands there and how it is mended.</summary>
internal static class SyntaxDefect
{
    private static readonly Phrase OpenQuote = new("dấu nháy mở chuỗi mà trên dòng này không có dấu nháy đóng", "a quote that nothing closes on its line");

    private static readonly Phrase CloseIt = new("thêm dấu \" ở cuối chuỗi; một chuỗi viết trọn trên một dòng", "put a \" behind the string; a string stands on one line");

    private static readonly Phrase EndOfFile = new("hết tệp", "the end of the file");

    private static readonly Phrase EndOfSet = new("hết bộ số liệu", "the end of the set");

    private static ReadOnlySpan<byte> Blanks => " \t\r\n"u8;

    public static void Add(SourceFile source, JsonException error, DefectList defects)
    {
        var text = source.Bytes.Span;
        var offset = 0;
        for (var line = 0L; line < (error.LineNumber ?? 0) && text[offset..].IndexOf((byte)'\n') is var end and >= 0; line++)
            offset += end + 1;
        offset = Math.Min(offset + (int)(error.BytePositionInLine ?? 0), text.Length);
        if (FindOpenQuote(text, offset) is { } quote)
        {
            defects.AddAt(FormatDefects.NotJson, quote, "", OpenQuote, CloseIt);
            return;
        }

        offset = text.Length - text[offset..].TrimStart(Blanks).Length;

        var (seen, mend) = offset >= text.Length
            ? (source.IsPiece ? EndOfSet : EndOfFile, new Phrase("tệp bị cắt ngang hoặc thiếu dấu đóng", "the file is cut off, or a closing sign is missing"))
            : (Character(text[offset..]), MendFor(text[offset..], text[..offset]));
        defects.AddAt(FormatDefects.NotJson, offset, "", seen, mend);
    }

    /// <summary>The quote of a string that its line does not close, where reading stopped at the end of that line or of the text; null elsewhere.</summary>
    private static int? FindOpenQuote(ReadOnlySpan<byte> text, int offset)
    {
        if (offset < text.Length && text[offset] is not ((byte)'\n' or (byte)'\r'))
            return null;
        int? open = null;
        // No string goes over a line end, so none is open where a line begins.
        for (var i = text[..offset].LastIndexOf((byte)'\n') + 1; i < offset; i++)
        {
            if (text[i] == '"')
                open = open is null ? i : null;
            else if (text[i] == '\\' && open is not null)
                i++;
        }

        return open;
    }

    private static Phrase Character(ReadOnlySpan<byte> text)
    {
        _ = Rune.DecodeFromUtf8(text, out var rune, out _);
        return Phrases.Quoted(ShownText.Of(rune));
    }

    private static Phrase MendFor(ReadOnlySpan<byte> rest, ReadOnlySpan<byte> before) => rest[0] switch
    {
        _ when before.TrimEnd(Blanks) is [.., >= (byte)'0' and <= (byte)'9', (byte)'.'] =>
            new("sau dấu chấm phải có chữ số, ví dụ 10.5; số nguyên thì bỏ dấu chấm", "digits follow the point, for example 10.5; a whole number has none"),
        >= (byte)'0' and <= (byte)'9' when before.EndsWith(","u8) => 
            new("số thập phân viết bằng dấu chấm, ví dụ 10.5; số hàng nghìn viết liền, ví dụ 2600", "the decimal sign is a point, for example 10.5; thousands have none, for example 2600"),
        >= (byte)'0' and <= (byte)'9' when IsBlankInsideNumber(before) =>
            new("một số viết liền, không có dấu cách, ví dụ 1800 thay cho 1 800", "a number is written without blanks, for example 1800 for 1 800"),
        >= (byte)'0' and <= (byte)'9' when before.EndsWith("0"u8) => new("bỏ số 0 ở đầu, ví dụ 7 thay cho 07", "take the zero in front away, for example 7 for 07"),
        (byte)'.' => new("số hàng nghìn viết liền, ví dụ 2570000", "thousands are written without a sign, for example 2570000"),
        (byte)'+' => new("bỏ dấu + trước số", "take the + in front of the number away"),
        (byte)'T' or (byte)'F' or (byte)'N' => new("viết chữ thường: true, false, null", "write small letters: true, false, null"),
        (byte)'%' or (>= (byte)'a' and <= (byte)'z') or (>= 0xC3 and <= 0xE1) when before.TrimEnd(" \t"u8) is [.., >= (byte)'0' and <= (byte)'9'] =>
            new("chỉ ghi con số, ví dụ 45; đơn vị tính ghi ở “unit” của đại lượng", "write the number alone, for example 45; its unit stands in “unit” of the measure"),
        0xC2 or 0xE2 when before is [.., >= (byte)'0' and <= (byte)'9'] =>
            new("một số viết liền, không có dấu cách, ví dụ 1800 thay cho 1 800", "a number is written without blanks, for example 1800 for 1 800"),
        0xE2 when rest is [_, 0x80, >= 0x98 and <= 0x9F, ..] => new("dùng dấu nháy thẳng \", không dùng “ ”", "use straight quotes \", not “ ”"),
        0xC2 or 0xE2 => new("xóa ký tự đặc biệt ở đây; nếu là khoảng trắng, gõ lại dấu cách thường", "delete the special sign here; if it is a blank, type a plain one"),
        (byte)'/' => new("JSON không có chú thích, xóa đi (ghi chú đặt ở “notes”, của số liệu ở “note”)", "JSON has no comments, remove it (remarks go into “notes”, those on a figure into “note”)"),
        (byte)'}' or (byte)']' => new("xóa dấu phẩy thừa đứng trước, hoặc bổ sung giá trị còn thiếu", "remove the comma before it, or add the value that is missing"),
        (byte)'\'' => new("dùng dấu nháy kép \"", "use double quotes \""),
        (byte)'"' => new("thêm dấu phẩy trước khóa hoặc giá trị này", "put a comma before this key or value"),
        (byte)',' => new("giữa hai giá trị chỉ có một dấu phẩy", "one comma between two values"),
        _ => new("kiểm tra dấu phẩy, dấu nháy và dấu ngoặc quanh chỗ này", "check the commas, quotes and brackets around it"),
    };

    /// <summary>Whether a number and blanks stand before a digit, “1 800”; behind a comma that is the next number of a list.</summary>
    private static bool IsBlankInsideNumber(ReadOnlySpan<byte> before) =>
        before.TrimEnd(" \t"u8) is { Length: > 0 } number && number.Length < before.Length && number[^1] is >= (byte)'0' and <= (byte)'9';
}
