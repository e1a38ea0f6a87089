# 3 models over the same data: each by its best-ranked arm, with the evaluations to its least gap
# Draw it again with: gnuplot models.gp
NAME = 'models'; TITLE = 'models'; WIDTH = 700; HEIGHT = 538
load 'style.gp'
set label 1 '{/:Bold 3 models over the same data}' at screen 0.0229, screen 0.9591 left font ",14" tc rgb INK
set label 2 'each by its best-ranked arm, with the evaluations to its least gap' at screen 0.0229, screen 0.9219 left font ",11" tc rgb MUTED
D = 'models.dat'
set xrange [-0.278828:5.275028]
set yrange [-0.561944:24.080744]
set lmargin at screen 0.1029; set rmargin at screen 0.9657
set bmargin at screen 0.1004; set tmargin at screen 0.8104
set xlabel 'x' tc rgb TEXT offset 0,0.3
set ylabel 'y' tc rgb TEXT offset 0.5,0
set arrow from screen 0.1029, screen 0.8773 to screen 0.1286, screen 0.8773 nohead lc rgb C1 lw 2
set label 'Huber, δ = 0.5: 31 to 1e-6' at screen 0.1371, screen 0.8773 left font ",11" tc rgb TEXT
set arrow from screen 0.408, screen 0.8773 to screen 0.4337, screen 0.8773 nohead lc rgb C2 lw 2
set label 'absolute: 51 to 1e-3: same line as Huber, δ = 0.5' at screen 0.4423, screen 0.8773 left font ",11" tc rgb TEXT
set arrow from screen 0.1029, screen 0.8439 to screen 0.1286, screen 0.8439 nohead lc rgb C3 lw 2
set label 'mean square: 12 to 1e-6' at screen 0.1371, screen 0.8439 left font ",11" tc rgb TEXT
plot D index 0 using 1:2 with points pt 7 ps 0.5 lc rgb "#7a8ea3", \
  D index 2 using 1:2 with lines lw 5.6 lc rgb C1, \
  D index 3 using 1:2 with lines lw 3.8 lc rgb C2, \
  D index 4 using 1:2 with lines lw 2.0 lc rgb C3
