// SPDX-License-Identifier: MIT
#include "importing/problems_model.h"

#include "bridge/convert.h"
#include "bridge/import_words.h"
#include "bridge/plain_text.h"
#include "bridge/words.h"

namespace rightward {

ProblemsModel::ProblemsModel(TableImport& import, QObject* parent)
    : QAbstractTableModel(parent), m_import(import) {
    list();
    connect(&import, &TableImport::outcomeChanged, this, [this] {
        beginResetModel();
        list();
        endResetModel();
    });
}

void ProblemsModel::list() {
    m_lines.clear();
    listReading(Severity::wholeFile);
    listJoining();
    listReading(Severity::lostRow);
    listReading(Severity::unknownCell);
    listReading(Severity::note);
}

void ProblemsModel::listReading(Severity severity) {
    const auto& problems = m_import.reading().problems;
    for (std::size_t i = 0; i < problems.size(); ++i) {
        const auto& problem = problems[i];
        if (problem.severity != severity) continue;
        auto text = cellFault(problem);
        if (!problem.args.empty() && !problem.args.front().empty()) {
            text = tr("“%1”: %2").arg(toQt(problem.args.front()).simplified(), text);
        }
        m_lines.push_back({text, toQt(cellName(problem)), severityText(severity), i});
    }
}

void ProblemsModel::listJoining() {
    const auto& joining = m_import.joining();
    for (const auto& problem : joining.problems) {
        m_lines.push_back(
            {problem.args.empty()
                 ? problemText(problem)
                 : tr("“%1”: %2")
                       .arg(toQt(problem.args.front()).simplified(), problemText(problem)),
             toQt(problem.where), joining.isRefused ? severityText(Severity::wholeFile) : QString(),
             std::nullopt});
    }
}

const CellProblem* ProblemsModel::problemAt(const QModelIndex& index) const {
    if (!index.isValid()) return nullptr;
    const auto& problem = m_lines[static_cast<std::size_t>(index.row())].problem;
    return problem ? &m_import.reading().problems[*problem] : nullptr;
}

int ProblemsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ProblemsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columnCountOfAll;
}

QVariant ProblemsModel::data(const QModelIndex& index, int role) const {
    const auto& line = m_lines[static_cast<std::size_t>(index.row())];
    const auto& text = index.column() == what    ? line.what
                       : index.column() == where ? line.where
                                                 : line.outcome;
    switch (role) {
    case Qt::DisplayRole: return text;
    case Qt::ToolTipRole: return asPlainToolTip(text);
    default: return {};
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal) return {};
    switch (section) {
    case what: return tr("What is wrong");
    case where: return tr("Cell");
    case outcome: return tr("What becomes of it");
    default: return {};
    }
}

} // namespace rightward
