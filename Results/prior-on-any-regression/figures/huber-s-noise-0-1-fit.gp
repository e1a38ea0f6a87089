# Huber's noise, τ = 0.1: outliers.csv, first seed
# Draw it again with: gnuplot huber-s-noise-0-1-fit.gp
NAME = 'huber-s-noise-0-1-fit'; TITLE = 'huber_s_noise_0_1_fit'; WIDTH = 700; HEIGHT = 520
load 'style.gp'
set label 1 '{/:Bold Huber\047s noise, τ = 0.1}' at screen 0.0229, screen 0.9577 left font ",14" tc rgb INK
set label 2 'outliers.csv, first seed' at screen 0.0229, screen 0.9192 left font ",11" tc rgb MUTED
D = 'huber-s-noise-0-1-fit.dat'
set xrange [-0.278828:5.275028]
set yrange [-0.561944:24.080744]
set lmargin at screen 0.1029; set rmargin at screen 0.9657
set bmargin at screen 0.1038; set tmargin at screen 0.8385
set xlabel 'x' tc rgb TEXT offset 0,0.3
set ylabel 'y' tc rgb TEXT offset 0.5,0
set arrow from screen 0.1029, screen 0.8731 to screen 0.1286, screen 0.8731 nohead lc rgb C1 lw 2
set label 'bfgs2' at screen 0.1371, screen 0.8731 left font ",11" tc rgb TEXT
set arrow from screen 0.21, screen 0.8731 to screen 0.2357, screen 0.8731 nohead lc rgb C2 lw 2
set label 'nelderMead: same line as bfgs2' at screen 0.2443, screen 0.8731 left font ",11" tc rgb TEXT
plot D index 0 using 1:2 with points pt 7 ps 0.5 lc rgb "#7a8ea3", \
  D index 2 using 1:2 with lines lw 3.8 lc rgb C1, \
  D index 3 using 1:2 with lines lw 2.0 lc rgb C2
