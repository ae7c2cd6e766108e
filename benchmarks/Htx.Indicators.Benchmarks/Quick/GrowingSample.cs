using System.Text;
using Htx.Indicators.Rules;

namespace Htx.Indicators.Benchmarks;

/// <summary>A generated rule set with one set of figures.</summary>
internal sealed class GrowingSample
{
    private readonly BulkClassifier classifier;
    private readonly decimal[] figures;
    private readonly FigureMark[] marks;
    private readonly Classification[] classifications;
    private readonly byte[] text;

    public GrowingSample(int copies, ObservationSet sample)
    {
        var rules = GeneratedRuleSet.Of(copies);
        text = Encoding.UTF8.GetBytes(RuleSetWriter.Write(rules));
        classifier = new(CompiledRuleSet.Compile(rules));
        (figures, marks) = (new decimal[classifier.Inputs.Count], new FigureMark[classifier.Inputs.Count]);
        classifications = new Classification[classifier.Items.Count];
        classifier.Fill(GeneratedRuleSet.FiguresFor(rules, sample), figures, marks);
    }

    public int ItemCount => classifications.Length;

    public void Classify() => classifier.Classify(figures, marks, classifications);

    public void Compile() => ReadAndPrepare(FormulaCompilation.AtOnce);

    public void ReadAndPrepare(FormulaCompilation formulas) => CompiledRuleSet.Compile(RuleSetReader.Read(text, "generated.json").GetValue(), formulas);
}
