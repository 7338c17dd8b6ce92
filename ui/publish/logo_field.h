// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QWidget>

class QLabel;
class QPushButton;

namespace rightward {

/// A council's logo from a file: which it is, or what is wrong with it.
class LogoField : public QWidget {
    Q_OBJECT

public:
    explicit LogoField(QWidget* parent);

    /// Reads the file, or takes none where the path is empty. One that cannot be read is said
    /// beside the field and leaves it without a picture.
    void setPath(const QString& path);
    /// Of the file that was pointed to, whether it could be read or not; empty for none.
    const QString& path() const { return m_path; }
    /// Null for none that could be read.
    const QImage& image() const { return m_image; }

    /// Why the paper goes without the logo that was pointed to; empty where it does not.
    QString fault() const;

    /// Lets the person point to a file.
    void choose();

Q_SIGNALS:
    void changed();

private:
    void say(const QString& said);

    QPushButton* m_choose;
    QPushButton* m_remove;
    QLabel* m_said;
    QString m_path;
    QImage m_image;
};

} // namespace rightward
