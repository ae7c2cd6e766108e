namespace Htx.Indicators.Rules.Tests;

/// <summary>docs/records.md: what a record holds, and how it is computed again.</summary>
public sealed class RecordPageTests
{
    /// <summary>The schema that this page describes.</summary>
    public const string Schema = "record.schema.json";

    private static readonly MarkdownPage Page = MarkdownPage.Of("records.md");

    [Fact]
    public void Every_key_of_the_schema_stands_on_the_page() =>
        Assert.All(SchemaKeys.Of(Schema).All(), key => Assert.Contains($"`{key}`", Page.Text, StringComparison.Ordinal));

    [Fact]
    public void The_table_has_the_keys_of_the_file_in_their_order_and_explains_what_is_inside()
    {
        var keys = Page.RowsOf("khóa · key").Select(row => row.Code(0)).ToArray();

        Assert.Equal(
            SchemaKeys.Of(Schema).KeysOf(null).Select(key => key.Key).Where(key => key != "$schema"),
            keys.Except(["items", "parts"]));
    }

    [Fact]
    public void What_is_printed_on_the_page_is_what_replay_says_of_resolution_47()
    {
        var text = Page.Blocks.Single(block => block.Info == "text").Text;

        Assert.Contains($"{Sample.Assessment.Indicators.Count} chỉ tiêu, {Sample.Assessment.Items.Count()} nội dung", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_sizes_it_states_are_those_of_resolution_47()
    {
        var record = DecisionRecord.Of(Sample.Assessment);
        var (whole, line) = (Kilobytes(DecisionRecordWriter.Write(record)), Kilobytes(DecisionRecordWriter.WriteLine(record)));

        Assert.Contains($"bản ghi của Nghị quyết 47 là {whole} KB", Page.Text, StringComparison.Ordinal);
        Assert.Contains($"ghi trên một dòng là {line} KB", Page.Text, StringComparison.Ordinal);
    }

    private static int Kilobytes(string text) => (int)Math.Round(Encoding.UTF8.GetByteCount(text) / 1000.0);
}
