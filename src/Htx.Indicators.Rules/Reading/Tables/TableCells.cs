using System.Text;
using CsvHelper;

namespace Htx.Indicators.Rules;

/// <summary>The cells of one row, in letters composed as this library compares them.</summary>
/// <param name="Texts">The cells; of a row with more than any table has, as many as show that.</param>
/// <param name="HasBadQuotes">Whether its quotes do not pair.</param>
internal sealed record TableCells(IReadOnlyList<string> Texts, bool HasBadQuotes)
{
    /// <summary>How many columns a table may have.</summary>
    public const int MostColumns = 10_000;

    /// <summary>Whether there is no text in any of them.</summary>
    public bool AreBlank => Texts.All(text => text.Length == 0);

    /// <summary>Cuts a row into its cells.</summary>
    /// <param name="utf8">The row, in valid UTF-8.</param>
    /// <param name="separator">What stands between two cells.</param>
    public static TableCells Of(ReadOnlyMemory<byte> utf8, char separator)
    {
        var hasBadQuotes = false;
        using var reader = CsvReader.Create(utf8, new()
        {
            Separator = separator,
            HasHeader = false,
            MaxRecordSize = ObservationReader.MaxBytes,
            OnMalformedRecord = _ => hasBadQuotes = true,
        });
        if (!reader.Read())
            return new([], false);
        var texts = new string[Math.Min(reader.FieldCount, MostColumns + 1)];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = VietnameseText.Compose(Encoding.UTF8.GetString(reader.GetSpan(i))).Trim();

        // A second record in a row: its line breaks do not stand in quotes.
        return new(texts, hasBadQuotes || reader.Read());
    }
}
