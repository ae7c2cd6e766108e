using System.Buffers;

namespace Htx.Indicators.Rules;

/// <summary>How the rows of a table are cut and understood, found out once from its first rows.</summary>
internal sealed class TableLayout(TableHeader header, char separator)
{
    public TableHeader Header { get; } = header;

    public char Separator { get; } = separator;

    /// <summary>What a row consists of that says nothing.</summary>
    public SearchValues<byte> Blanks { get; } = SearchValues.Create([(byte)separator, .. " \t\r\n"u8]);

    /// <summary>Finds rows that a stray quote took in.</summary>
    public TakenInRows TakenIn { get; } = new(header, separator);
}
